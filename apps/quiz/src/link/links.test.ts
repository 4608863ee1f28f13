import { load } from '@read-the-room/core/load'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyState } from '../state/arbitrary.ts'
import { type Attempt, freshState, type State } from '../state/state.ts'
import { questionsOf, trackIds, tracks } from '../state/tracks.ts'
import { fingerprint, fromCarried, isCut, toCarriedText } from './carried.ts'
import { freshScenes } from './fresh-scenes.ts'
import { optionKeys, parseLetters, toLetters } from './letters.ts'
import { afterHash, laterHash, planHash, resultHash } from './links.ts'
import { parseHash } from './route.ts'

const kit = load('en')
const ids = trackIds(kit)
const longestAddress = 'https://events.university-of-somewhere.example/read-the-room/quiz/es/'

test('what a link carries is what was chosen', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.constantFrom(...optionKeys))), (keys) => {
      const names = keys.map((_key, index) => `scene-${index}`)
      fc.pre(names.length > 0)
      const given = keys.flatMap((key, index) =>
        key === null ? [] : [[`scene-${index}`, { key, at: 0, seen: true }] as const],
      )
      const attempt: Attempt = { round: 0, answers: Object.fromEntries(given) }
      const [print = '', letters = ''] = toCarriedText(names, attempt).split('.')
      const chosen = Object.fromEntries(given.map(([id, { key }]) => [id, key]))
      expect(fromCarried(names, { print, letters })).toEqual(chosen)
      expect(fromCarried([...names, 'new'], { print, letters })).toBeUndefined()
    }),
  )
})

test('every option of every question has a letter of its own', () => {
  for (const track of tracks) {
    for (const { id, options } of Object.values(questionsOf(kit, track))) {
      const written = options.map(({ key }) => toLetters([id], { [id]: key }))
      expect(written.map(parseLetters)).toEqual(options.map(({ key }) => [key]))
    }
  }
  expect(toLetters(['cake', 'mixer'], { cake: 'best' })).toBe('--')
})

test('the order of the keys is part of every link that is out: new ones come last', () => {
  expect(optionKeys.join(' ')).toBe(
    '1 2 3 4 5 6 7 8 networking mixed socializing unclear now later not',
  )
})

test('letters of the former version carry no answer, not even to the same questions', () => {
  const letters = 'bwx-'
  const names = [...letters].map((_letter, index) => `scene-${index}`)
  expect(fromCarried(names, { print: fingerprint(names), letters })).toBeUndefined()
})

test('every link is understood, under 512 characters, and free of times', () => {
  fc.assert(
    fc.property(anyState, (any) => {
      const state: State = { ...any, attempts: { ...any.attempts, practice: all(ids.practice) } }
      const links = [
        ...tracks.map((track) => resultHash(ids, track, state)),
        planHash(state),
        afterHash(ids, state),
        laterHash(ids, state),
      ]
      for (const link of links) {
        expect(parseHash(link).at).not.toBe('nowhere')
        expect((longestAddress + link).length).toBeLessThanOrEqual(512)
      }
    }),
  )
})

test.each(tracks)('%s: a result’s link that lost its end is told as that', (track) => {
  const state = { ...freshState, attempts: { ...freshState.attempts, [track]: all(ids[track]) } }
  const link = resultHash(ids, track, state)
  const whole = parseHash(link)
  expect(whole.at === 'shared' && isCut(ids[track], whole.carried)).toBe(false)
  for (let length = `#${track}.c`.length; length < link.length; length += 1) {
    const route = parseHash(link.slice(0, length))
    const told = route.at === 'shared' ? isCut(ids[track], route.carried) : route.at === 'cut'
    expect([length, told]).toEqual([length, true])
  }
})

test('a second round before the workshop does not take the first from the reminder', () => {
  const before = { round: 1, answers: {}, aside: all(ids.before).answers }
  const state = { ...freshState, attempts: { ...freshState.attempts, before } }
  expect(afterHash(ids, state)).toBe(
    afterHash(ids, { ...state, attempts: { ...state.attempts, before: all(ids.before) } }),
  )
  expect(afterHash(ids, state)).toMatch(/^#after\.before\./)
})

test('the last reminder brings three scenes that were not answered when it was made', () => {
  const [first = '', second = ''] = ids.practice
  const practice = all([first, second])
  const state = { ...freshState, attempts: { ...freshState.attempts, practice } }
  const route = parseHash(laterHash(ids, state))
  const scenes = freshScenes(ids.practice, route.at === 'later' ? route.practiced : undefined)
  expect(scenes).toEqual(ids.practice.slice(2, 5))
})

function all(answered: string[]): Attempt {
  const answers = answered.map((id) => [id, { key: '1', at: 1, seen: true }])
  return { round: 0, answers: Object.fromEntries(answers) }
}
