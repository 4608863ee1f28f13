import { contentFolder, contentLocales, load } from '@read-the-room/core/load'
import { expect, test } from 'vitest'
import { languageKey, storageKey } from '../state/device.ts'
import { fromSaved, toSaved } from '../state/saved.ts'
import { freshState, type State } from '../state/state.ts'
import { bestKeys, trackIds } from '../state/tracks.ts'
import { courseStorage } from './course-storage.ts'
import { session } from './session.ts'

const kit = load(contentLocales(contentFolder())[0] ?? 'en')
const ids = trackIds(kit)
const best = {
  check: bestKeys(kit, 'check'),
  before: bestKeys(kit, 'before'),
  after: bestKeys(kit, 'after'),
}

/** The first questions of the quick check, each with its best option. */
function checked(count: number): State {
  const answers = ids.check
    .slice(0, count)
    .map((id, index) => [id, { key: best.check[index] ?? '', at: 0, seen: true }] as const)
  const check = { round: 0, answers: Object.fromEntries(answers) }
  return { ...freshState, attempts: { ...freshState.attempts, check } }
}

/** A system that notes what it hears; `takes` says whether it takes a commit. */
function system(held: Record<string, string> = {}) {
  const heard: string[] = []
  const now = { held: { ...held }, takes: true, heard }
  const note = (call: string, answer = 'true') => {
    heard.push(call)
    return answer
  }
  const api = {
    LMSInitialize: () => note('begin'),
    LMSGetValue: (element: string) => now.held[element] ?? '',
    LMSSetValue: (element: string, value: string) => {
      now.held[element] = value
      return note(element)
    },
    LMSCommit: () => note('commit', String(now.takes)),
    LMSFinish: () => note('finish'),
  }
  return Object.assign(now, { api })
}

test('every answer is committed, and what only looks at it is not told', () => {
  const { api, heard } = system()
  const { store } = courseStorage(session(api), { ids })
  for (const count of [1, 2, 3]) store.setItem(storageKey, toSaved(checked(count)))
  const state = checked(3)
  const draft = { id: ids.check[3] ?? '', key: '1', at: 5 }
  const chosen = { ...state.attempts.check, draft }
  store.setItem(storageKey, toSaved({ ...state, attempts: { ...state.attempts, check: chosen } }))
  expect(heard.filter((call) => call === 'commit')).toHaveLength(3)
  expect(heard.slice(0, 2)).toEqual(['begin', 'cmi.core.exit'])
})

test('after the end the system hears nothing, whatever is kept', () => {
  const { api, heard } = system()
  const { store, end } = courseStorage(session(api), { ids })
  end()
  expect(() => store.setItem(storageKey, toSaved(checked(1)))).toThrow()
  expect(() => store.removeItem(storageKey)).toThrow()
  end()
  expect(heard).toEqual(['begin', 'cmi.core.exit', 'finish'])
})

test('what was refused is tried once more before the end', () => {
  const lms = system()
  const { store, end } = courseStorage(session(lms.api), { ids })
  lms.takes = false
  expect(() => store.setItem(storageKey, toSaved(checked(1)))).toThrow()
  expect(store.getItem(storageKey)).toBeNull()
  lms.takes = true
  end()
  expect(lms.heard.slice(-2)).toEqual(['commit', 'finish'])
})

test('a system that begins no visit, or throws, keeps nothing and breaks nothing', () => {
  const throws = () => {
    throw new Error('no connection')
  }
  for (const begin of [() => 'false', throws]) {
    const { store, end } = courseStorage(session({ ...system().api, LMSInitialize: begin }), {
      ids,
    })
    expect(() => store.setItem(storageKey, toSaved(checked(1)))).toThrow('did not take it')
    end()
  }
})

test('no score, unless it is asked for: then once a way is answered to its end', () => {
  const all = checked(ids.check.length)
  for (const [facts, score] of [
    [{ ids }, undefined],
    [{ ids, best }, '100'],
  ] as const) {
    const lms = system()
    const { store } = courseStorage(session(lms.api), facts)
    store.setItem(storageKey, toSaved(checked(1)))
    expect(Object.keys(lms.held).filter((name) => name.includes('score'))).toEqual([])
    store.setItem(storageKey, toSaved(all))
    expect(lms.held['cmi.core.score.raw']).toBe(score)
    expect(lms.held['cmi.core.lesson_status']).toBe('completed')
  }
})

test.each(['completed', 'passed'])(
  'what is %s stays so, even when answers are deleted',
  (status) => {
    const lms = system({ 'cmi.core.lesson_status': status })
    const { store } = courseStorage(session(lms.api), { ids })
    store.setItem(storageKey, toSaved(checked(1)))
    store.removeItem(storageKey)
    expect(lms.held['cmi.core.lesson_status']).toBe(status)
    expect(lms.held['cmi.suspend_data']).toBe('{}')
  },
)

test('answers and language are there in the next visit', () => {
  const lms = system()
  const { store } = courseStorage(session(lms.api), { ids })
  store.setItem(storageKey, toSaved(checked(3)))
  store.setItem(languageKey, 'es')
  const next = courseStorage(session(lms.api), { ids }).store
  expect(fromSaved(next.getItem(storageKey) ?? '')?.attempts.check).toEqual(
    checked(3).attempts.check,
  )
  expect(next.getItem(languageKey)).toBe('es')
})
