import { optionKeys } from '@read-the-room/core'
import { type Way, ways } from '../ways.ts'
import { type Answer, freshState, type Go, type State } from './state.ts'

/** State → the text that is kept on the device. */
export function toSaved(state: State): string {
  return JSON.stringify(state)
}

/**
 * Kept text → state, part by part: whatever can be read is kept, so that an older or a damaged
 * state loses as little as possible. `undefined` when nothing at all can be read.
 */
export function fromSaved(text: string): State | undefined {
  const saved = parseJson(text)
  if (!isRecord(saved) || !isRecord(saved.goes) || typeof saved.seed !== 'string') return undefined
  const state = freshState(saved.seed)
  const goes = saved.goes
  const read = ways.map((way): [Way, Go] => [way, toGo(goes[way])])
  return { ...state, goes: Object.fromEntries(read) as State['goes'] }
}

function toGo(saved: unknown): Go {
  const go = isRecord(saved) ? saved : {}
  const answers = isRecord(go.answers) ? go.answers : {}
  return {
    round: wholeNumber(go.round),
    step: wholeNumber(go.step),
    answers: Object.fromEntries(
      Object.entries(answers).flatMap(([id, answer]) => {
        const read = toAnswer(answer)
        return read === undefined ? [] : [[id, read]]
      }),
    ),
  }
}

function toAnswer(saved: unknown): Answer | undefined {
  if (!isRecord(saved)) return undefined
  const key = optionKeys.find((known) => known === saved.key)
  return key === undefined ? undefined : { key, at: wholeNumber(saved.at) }
}

function wholeNumber(value: unknown): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : 0
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
