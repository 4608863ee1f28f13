import { dimensionIds, type Signs, signs } from '@read-the-room/core'
import {
  type Answer,
  type Attempt,
  attemptNames,
  freshAttempt,
  type Moment,
  type State,
} from './state.ts'

/** State → the text that is kept on the device, in which attempts are called `goes`. */
export function toSaved({ attempts, moment, plan }: State): string {
  return JSON.stringify({ goes: attempts, moment, plan })
}

/**
 * Kept text → state, part by part: whatever can be read is kept, so that an older or a damaged
 * state loses as little as possible. `undefined` when nothing at all can be read.
 */
export function fromSaved(text: string): State | undefined {
  const saved = parseJson(text)
  if (!isRecord(saved) || !isRecord(saved.goes)) return undefined
  const { goes } = saved
  return {
    attempts: Object.fromEntries(
      attemptNames.map((name) => [name, toAttempt(goes[name])]),
    ) as State['attempts'],
    moment: toMoment(record(saved.moment)),
    plan: toPlan(record(saved.plan)),
  }
}

function toAttempt(saved: unknown): Attempt {
  if (!isRecord(saved)) return freshAttempt
  return {
    round: wholeNumber(saved.round) ?? 0,
    answers: Object.fromEntries(
      Object.entries(record(saved.answers)).flatMap(([id, answer]) => {
        const read = toAnswer(answer)
        return read === undefined ? [] : [[id, read]]
      }),
    ),
  }
}

function toAnswer(saved: unknown): Answer | undefined {
  if (!isRecord(saved) || typeof saved.key !== 'string') return undefined
  return { key: saved.key, at: wholeNumber(saved.at) ?? 0, seen: saved.seen === true }
}

function toMoment(saved: Record<string, unknown>): Moment {
  const held = record(saved.signs)
  const read = dimensionIds.flatMap((id) => {
    const sign = signs.find((known) => known === held[id])
    return sign === undefined ? [] : [[id, sign]]
  })
  const step = Math.min(wholeNumber(saved.step) ?? 0, dimensionIds.length)
  return { at: wholeNumber(saved.at) ?? 0, signs: Object.fromEntries(read) as Signs, step }
}

function toPlan(saved: Record<string, unknown>): State['plan'] {
  return { at: wholeNumber(saved.at) ?? 0, choice: wholeNumber(saved.choice) }
}

function wholeNumber(value: unknown): number | undefined {
  return Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : undefined
}

function record(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {}
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
