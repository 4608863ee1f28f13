import { dimensionIds } from '@read-the-room/core'
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
import type { TrackIds } from '../state/tracks.ts'

/** What a system keeps of a course: at most so many characters (SCORM 1.2 allows 4,096). */
export const mostSuspended = 1024

/**
 * By attempt its round, and a letter a question, a capital once its reasons were left; of a moment
 * at which question one is, its four signs, and the very signs that were ticked.
 */
type Kept = Partial<Record<AttemptName | 'moment' | 'ticks' | 'language', string>> & {
  plan?: number
}

/**
 * State → a short text that a learning system keeps, with the language that was chosen. What was put
 * aside is not in it.
 */
export function toSuspended(
  ids: TrackIds,
  { attempts, moment, plan }: State,
  language?: string,
): string {
  const kept: Kept = {}
  for (const name of attemptNames) {
    const { round, answers } = attempts[name]
    const letters = lettersOf(idsOf(ids, name), answers)
    if (round > 0 || /[a-z]/i.test(letters)) kept[name] = `${round}.${letters}`
  }
  if (Object.keys(moment.signs).length > 0) {
    kept.moment = `${moment.step}.${momentHash(moment.signs).split('.')[1]}`
  }
  if (Object.keys(moment.ticks).length > 0) kept.ticks = toShort(moment.ticks)
  if (language !== undefined) kept.language = language
  if (plan.choice !== undefined) kept.plan = plan.choice
  return JSON.stringify(kept)
}

/** A kept text → state; a fresh one where nothing can be read. */
export function fromSuspended(ids: TrackIds, text: string): State {
  const kept = parsed(text)
  const attempts = Object.fromEntries(
    attemptNames.map((name) => [name, attemptOf(idsOf(ids, name), words(kept[name]))]),
  ) as State['attempts']
  const [step = '', signs = ''] = words(kept.moment).split('.')
  // Its own reader takes what a device kept part by part, and refuses what is no state.
  return (
    fromSaved(
      JSON.stringify({
        goes: attempts,
        moment: {
          at: 0,
          step: Number(step),
          signs: momentSigns(signs),
          ticks: fromShort(words(kept.ticks)),
        },
        plan: { at: 0, choice: kept.plan },
      }),
    ) ?? freshState
  )
}

/** The language that somebody chose in an earlier visit. */
export function languageIn(text: string): string | undefined {
  return words(parsed(text).language) || undefined
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

/** `networking.0 socializing.2` → `n0s2`, question by question. */
function toShort(ticks: Ticks): string {
  const short = (text = '') =>
    [...text.matchAll(/(n|s)[a-z]+\.(\d)/g)].map(([, mode, index]) => `${mode}${index}`).join('')
  return dimensionIds.map((id) => short(ticks[id])).join('.')
}

function fromShort(text: string): Ticks {
  const found = text
    .split('.')
    .map((one) =>
      [...one.matchAll(/([ns])(\d)/g)].map(
        ([, letter, index]) => `${letter === 'n' ? 'networking' : 'socializing'}.${index}`,
      ),
    )
  const ticked = dimensionIds.map((id, index) => [id, (found[index] ?? []).join(' ')] as const)
  return Object.fromEntries(ticked.filter(([, all]) => all !== ''))
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
