import { type Kit, type Signs, skills } from '@read-the-room/core'
import type { Page } from 'playwright-core'
import { resultHash } from '../link/links.ts'
import { storageKey } from '../state/device.ts'
import { toSaved } from '../state/saved.ts'
import { freshState, type State, type Ticks } from '../state/state.ts'
import { questionsOf, type Track, trackIds } from '../state/tracks.ts'
import { attemptOf, spotOf, withReasons } from './attempts.ts'
import { checkButton } from './walk.ts'

/** A state of the quiz to look at: what is kept, where the link leads, what is done there. */
export type Look = {
  hash: string
  saved?: State
  act?: (page: Page) => Promise<void>
  ready: string
}

/** Every screen of the quiz, in every state that looks different. */
export function looks(kit: Kit): Record<string, Look> {
  const ids = trackIds(kit)
  const done = (track: Track, shift = 0) =>
    attemptOf(Object.values(questionsOf(kit, track)), (index) => index + shift)
  const both = attempts({ before: done('before', 1), after: done('after') })
  const link = resultHash(ids, 'check', attempts({ check: done('check') }))
  return {
    start: { hash: '', ready: '.ways' },
    'start, under way': { hash: '', saved: both, ready: '.start' },
    'a link to nowhere': { hash: '#nowhere', ready: '.notice' },
    'a link of the former version': { hash: '#check.chose.a1.bwx-', ready: '.notice' },
    'a link that was cut': { hash: '#check.chose', ready: '.notice' },
    'started again': {
      hash: '#check',
      saved: attempts({ check: { round: 1, answers: {}, aside: done('check').answers } }),
      ready: '.notice',
    },
    'hurried question': {
      hash: '#check',
      saved: freshState,
      ready: 'form',
      act: (page) => checkButton(page).click(),
    },
    'a question whose reasons come last': { hash: '#before', ready: 'form' },
    ...formLooks(kit),
    result: { hash: '#check', saved: attempts({ check: done('check') }), ready: '.plan' },
    'result, all open': { hash: '#before', saved: both, ready: '.change', act: openAll },
    'result, many one way': {
      hash: '#practice',
      saved: attempts({ practice: attemptOf(Object.values(questionsOf(kit, 'practice'))) }),
      ready: '.tally',
    },
    'before and after': { hash: '#after', saved: both, ready: '.change' },
    'answers from a link': { hash: link, ready: '.result' },
    'a question about a moment': { hash: '#moment', ready: 'form' },
    'a sign of a moment, chosen': { hash: '#moment', ready: 'form', act: chooseSecond },
    'signs of a moment, ticked': { hash: '#moment', ready: 'form', act: tickOneOfEach },
    'a moment from a link': { hash: '#moment.SSNB', ready: '.kind' },
    'a mixed moment': {
      hash: '#moment',
      saved: moment({ purpose: 'networking', outcome: 'socializing', setting: 'both' }),
      ready: '.kind',
    },
    'a moment of signs that were ticked': {
      hash: '#moment',
      saved: moment(
        { purpose: 'networking', setting: 'both', outcome: 'socializing' },
        { purpose: 'networking.0 networking.3', setting: 'networking.0 socializing.1' },
      ),
      ready: '.kind',
    },
    'no telling yet': {
      hash: '#moment',
      saved: moment({ setting: 'networking' }),
      ready: '.kind',
    },
    'the first reminder': { hash: '#plan.1', ready: 'blockquote.lead' },
    'the last reminder': { hash: '#later.1', saved: freshState, ready: 'form' },
    'asked to delete': {
      hash: '',
      saved: both,
      ready: '.start',
      act: (page) => page.locator('footer > button').click(),
    },
  }
}

/** Each form of question, its reasons after the best option, and all that opens after another. */
function formLooks(kit: Kit): Record<string, Look> {
  const found = skills.flatMap((skill): [string, Look][] => {
    const spot = spotOf(kit, skill)
    if (spot === undefined) return []
    const { track, question, before } = spot
    const hash = `#${track}`
    const until = attemptOf(before)
    const reasons = (best: boolean) => ({
      hash,
      saved: attempts({ [track]: withReasons(until, question, best) }),
      ready: '.guidance',
    })
    return [
      [skill, { hash, saved: attempts({ [track]: until }), ready: 'form' }],
      [
        `${skill}, chosen`,
        { hash, saved: attempts({ [track]: until }), ready: 'form', act: chooseSecond },
      ],
      [`${skill}, best chosen`, reasons(true)],
      [`${skill}, all open`, { ...reasons(false), act: openAll }],
    ]
  })
  return Object.fromEntries(found)
}

/** Keeps a state in a page's storage before its program starts. */
export async function remember(page: Page, saved: State | undefined): Promise<void> {
  if (saved === undefined) return
  await page.addInitScript(
    ([key, text]) => localStorage.setItem(key as string, text as string),
    [storageKey, toSaved(saved)],
  )
}

/** A state with nothing but some attempts. */
export function attempts(part: Partial<State['attempts']>): State {
  return { ...freshState, attempts: { ...freshState.attempts, ...part } }
}

function moment(signs: Signs, ticks: Ticks = {}): State {
  return { ...freshState, moment: { at: 1, signs, ticks, step: 4 } }
}

function chooseSecond(page: Page): Promise<void> {
  return page.getByRole('radio').nth(1).check()
}

async function tickOneOfEach(page: Page): Promise<void> {
  await page.getByRole('checkbox').first().check()
  await page.getByRole('checkbox').last().check()
}

function openAll(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
}
