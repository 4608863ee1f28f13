import { dimensionIds, modes } from '@read-the-room/core'
import { parseLetters, toLetters } from '../link/letters.ts'
import { momentHash, momentSigns } from '../link/moment-link.ts'
import { fromSaved } from '../state/saved.ts'
import {
  type Answers,
  type Attempt,
  type AttemptName,
  attemptNames,
  freshState,
  type State,
  type Ticks,
} from '../state/state.ts'
import { ticksIn } from '../state/ticks.ts'
import type { TrackIds } from '../state/tracks.ts'

/** What a system keeps of a course: at most so many characters (SCORM 1.2 allows 4,096). */
export const mostSuspended = 1024

/**
 * By attempt its round, and a letter a question, a capital once its reasons were left; of a moment
 * at which question one is, its four signs, and what was ticked: `4.NSB-.n0n3-s1--`.
 */
type Kept = Partial<Record<AttemptName | 'moment', string>> & { plan?: number }

/** State → a short text that a learning system keeps. What was put aside is not in it. */
export function toSuspended(ids: TrackIds, { attempts, moment, plan }: State): string {
  const kept: Kept = {}
  for (const name of attemptNames) {
    const { round, answers } = attempts[name]
    const letters = lettersOf(idsOf(ids, name), answers)
    if (round > 0 || /[a-z]/i.test(letters)) kept[name] = `${round}.${letters}`
  }
  if (Object.keys(moment.signs).length > 0) {
    const [, letters] = momentHash(moment.signs).split('.')
    kept.moment = `${moment.step}.${letters}.${shortTicks(moment.ticks)}`
  }
  if (plan.choice !== undefined) kept.plan = plan.choice
  return JSON.stringify(kept)
}

/** A kept text → state; a fresh one where nothing can be read. */
export function fromSuspended(ids: TrackIds, text: string): State {
  const kept = parsed(text)
  const attempts = Object.fromEntries(
    attemptNames.map((name) => [name, attemptOf(idsOf(ids, name), words(kept[name]))]),
  ) as State['attempts']
  const [step = '', signs = '', ticks = ''] = words(kept.moment).split('.')
  // Its own reader takes what a device kept part by part, and refuses what is no state.
  return (
    fromSaved(
      JSON.stringify({
        goes: attempts,
        moment: { at: 0, step: Number(step), signs: momentSigns(signs), ticks: longTicks(ticks) },
        plan: { at: 0, choice: kept.plan },
      }),
    ) ?? freshState
  )
}

/** By question each ticked sign as the first letter of its mode and its place. */
function shortTicks(ticks: Ticks): string {
  return dimensionIds
    .map((id) =>
      ticksIn(ticks[id])
        .map(({ mode, index }) => `${mode[0]}${index}`)
        .join(''),
    )
    .join('-')
}

function longTicks(text: string): Ticks {
  const parts = text
    .split('-')
    .map((part) => (part.match(/[a-z]\d/g) ?? []).map(longTick).join(' '))
  return Object.fromEntries(dimensionIds.map((id, index) => [id, parts[index] ?? '']))
}

function longTick([letter, index]: string): string {
  return `${modes.find((mode) => mode[0] === letter)}.${index}`
}

/** The three scenes of a reminder are scenes of the practice. */
function idsOf(ids: TrackIds, name: AttemptName): string[] {
  return name === 'later' ? ids.practice : ids[name]
}

function lettersOf(ids: string[], answers: Answers): string {
  const chosen = Object.fromEntries(Object.entries(answers).map(([id, { key }]) => [id, key]))
  return [...toLetters(ids, chosen)]
    .map((letter, index) => (answers[ids[index] ?? '']?.seen ? letter.toUpperCase() : letter))
    .join('')
}

function attemptOf(ids: string[], text: string): Attempt {
  const [round = '', letters = ''] = text.split('.')
  const keys = parseLetters(letters.toLowerCase()) ?? []
  const answers = ids.flatMap((id, index) => {
    const key = keys[index]
    const seen = /[A-Z]/.test(letters[index] ?? '')
    return key === undefined ? [] : [[id, { key, at: 0, seen }] as const]
  })
  return { round: Number(round), answers: Object.fromEntries(answers) }
}

function words(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function parsed(text: string): Record<string, unknown> {
  try {
    return { ...(JSON.parse(text) as object) }
  } catch {
    // Nothing yet, or the text of another course.
    return {}
  }
}

/** Whether a way in has been answered to its end: then the course is complete. */
export function isComplete(ids: TrackIds, { attempts }: State): boolean {
  return (['check', 'before', 'after'] as const).some(
    (name) =>
      ids[name].length > 0 && ids[name].every((id) => Object.hasOwn(attempts[name].answers, id)),
  )
}
