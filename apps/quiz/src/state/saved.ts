import { dimensionIds, type Signs, signs } from '@read-the-room/core'
import {
  type Answer,
  type Answers,
  type Attempt,
  attemptNames,
  type Draft,
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
  if (!isRecord(saved) || !parts.some((part) => isRecord(saved[part]))) return undefined
  const goes = record(saved.goes)
  return {
    attempts: Object.fromEntries(
      attemptNames.map((name) => [name, toAttempt(goes[name])]),
    ) as State['attempts'],
    moment: toMoment(record(saved.moment)),
    plan: toPlan(record(saved.plan)),
  }
}

const parts = ['goes', 'moment', 'plan']

function toAttempt(saved: unknown): Attempt {
  if (!isRecord(saved)) return freshAttempt
  const [draft, aside] = [toDraft(saved.draft), toAnswers(saved.aside)]
  return {
    round: wholeNumber(saved.round) ?? 0,
    answers: toAnswers(saved.answers),
    ...(draft && { draft }),
    ...(Object.keys(aside).length > 0 && { aside }),
  }
}

function toAnswers(saved: unknown): Answers {
  return Object.fromEntries(
    Object.entries(record(saved)).flatMap(([id, answer]) => {
      const read = toAnswer(answer)
      return read === undefined ? [] : [[id, read]]
    }),
  )
}

function toDraft(saved: unknown): Draft | undefined {
  const { id, key, at } = record(saved)
  if (typeof id !== 'string' || typeof key !== 'string') return undefined
  return { id, key, at: time(at) }
}

function toAnswer(saved: unknown): Answer | undefined {
  if (!isRecord(saved) || typeof saved.key !== 'string') return undefined
  return { key: saved.key, at: time(saved.at), seen: saved.seen === true }
}

function toMoment(saved: Record<string, unknown>): Moment {
  const held = record(saved.signs)
  const read = dimensionIds.flatMap((id) => {
    const sign = signs.find((known) => known === held[id])
    return sign === undefined ? [] : [[id, sign]]
  })
  const noted = record(saved.ticks)
  const ticks = dimensionIds.flatMap((id) =>
    typeof noted[id] === 'string' ? [[id, noted[id]]] : [],
  )
  const step = Math.min(wholeNumber(saved.step) ?? 0, dimensionIds.length)
  return {
    at: time(saved.at),
    signs: Object.fromEntries(read) as Signs,
    ticks: Object.fromEntries(ticks),
    step,
  }
}

function toPlan(saved: Record<string, unknown>): State['plan'] {
  return { at: time(saved.at), choice: wholeNumber(saved.choice) }
}

/** A little after the last date there is, 8.64e15: what is later is no time, and nothing could follow. */
const lastTime = 8.7e15

function time(value: unknown): number {
  const at = wholeNumber(value) ?? 0
  return at <= lastTime ? at : 0
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
  } catch {
    // No JSON, or nested so deep that the browser gives up.
    return undefined
  }
}
