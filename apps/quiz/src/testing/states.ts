import type { FacilitatorKit } from '@read-the-room/core/facilitator'
import type { Page } from 'playwright-core'
import { resultHash } from '../link/links.ts'
import { storageKey } from '../state/device.ts'
import { toSaved } from '../state/saved.ts'
import { type Attempt, freshState, type State } from '../state/state.ts'
import { trackIds } from '../state/tracks.ts'
import { checkButton } from './walk.ts'

/** A state of the quiz to look at: what is kept, where the link leads, what is done there. */
export type Look = {
  hash: string
  saved?: State
  act?: (page: Page) => Promise<void>
  ready: string
}

/** Every screen of the quiz, in every state that looks different. */
export function looks({ questions }: FacilitatorKit): Record<string, Look> {
  const ids = trackIds(questions)
  const done = (names: string[], shift = 0): Attempt => ({
    round: 0,
    step: names.length,
    answers: Object.fromEntries(
      names.map((id, index) => [id, { key: keyAt(index + shift), at: 1 }]),
    ),
  })
  const state = (part: Partial<State>): State => ({ ...freshState, seed: '7', ...part })
  const attempts = (part: Partial<State['attempts']>) =>
    state({ attempts: { ...freshState.attempts, ...part } })
  const both = attempts({ before: done(ids.before, 1), after: done(ids.after) })
  const [first = ''] = ids.check
  const answered = (key: 'best' | 'backfires') =>
    attempts({ check: { round: 0, step: 0, answers: { [first]: { key, at: 1 } } } })
  const openAll = (page: Page) =>
    page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
    })
  return {
    start: { hash: '', ready: '.ways' },
    'start, under way': { hash: '', saved: both, ready: '.resume' },
    'a link to nowhere': { hash: '#nowhere', ready: '.notice' },
    question: { hash: '#check', saved: attempts({}), ready: 'form' },
    'hurried question': {
      hash: '#check',
      saved: attempts({}),
      ready: 'form',
      act: (page) => checkButton(page).click(),
    },
    'reasons, best chosen': { hash: '#check', saved: answered('best'), ready: '.guidance' },
    'reasons, all open': {
      hash: '#check',
      saved: answered('backfires'),
      ready: '.guidance',
      act: openAll,
    },
    result: { hash: '#check', saved: attempts({ check: done(ids.check) }), ready: '.plan' },
    'before and after': { hash: '#after', saved: both, ready: '.change' },
    'answers from a link': {
      hash: resultHash(ids, 'check', attempts({ check: done(ids.check) })),
      ready: '.result',
    },
    'a question about a moment': { hash: '#moment', ready: 'form' },
    'a mixed moment': {
      hash: '#moment',
      saved: state({
        moment: {
          at: 1,
          signs: { purpose: 'networking', outcome: 'socializing', setting: 'both' },
          step: 4,
        },
      }),
      ready: '.kind',
    },
    'no telling yet': {
      hash: '#moment',
      saved: state({ moment: { at: 1, signs: { setting: 'networking' }, step: 4 } }),
      ready: '.kind',
    },
    'the first reminder': { hash: '#plan.1', ready: 'blockquote' },
    'the last reminder': { hash: '#later.1', saved: attempts({}), ready: 'form' },
    'asked to delete': {
      hash: '',
      saved: both,
      ready: '.resume',
      act: (page) => page.locator('footer > button').click(),
    },
  }
}

/** Keeps a state in a page's storage before its program starts. */
export async function remember(page: Page, saved: State | undefined): Promise<void> {
  if (saved === undefined) return
  await page.addInitScript(
    ([key, text]) => localStorage.setItem(key as string, text as string),
    [storageKey, toSaved(saved)],
  )
}

function keyAt(index: number): 'best' | 'workable' | 'backfires' {
  return (['workable', 'best', 'backfires'] as const)[index % 3] ?? 'best'
}
