import { kinds } from '@read-the-room/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { merge } from './merge.ts'
import { position } from './position.ts'
import { type Action, reduce } from './reducer.ts'
import { fromSaved, toSaved } from './saved.ts'
import { freshState, type State } from './state.ts'

const ids = Array.from({ length: 8 }, (_, index) => `scene-${index}`)

type Step = {
  tab: 0 | 1
  act: 'tap' | 'double tap' | 'reload' | 'kill' | 'storage fails'
  key: number
}

const steps = fc.array(
  fc.record<Step>({
    tab: fc.constantFrom(0, 1),
    act: fc.constantFrom('tap', 'double tap', 'tap', 'reload', 'kill', 'storage fails'),
    key: fc.nat(kinds.length - 1),
  }),
  { minLength: 10, maxLength: 80 },
)

test('2,000 runs of taps, reloads, dead tabs, failing storage: each answer counts once', {
  timeout: 60_000,
}, () => {
  fc.assert(
    fc.property(steps, (run) => {
      const { kept, given } = play(run)
      const counted = Object.entries(kept.attempts.check.answers)
      expect(Object.fromEntries(counted.map(([id, { key }]) => [id, key]))).toEqual(given)
    }),
    { numRuns: 2000 },
  )
})

const anyTime = fc.integer({ min: -8.64e15, max: 8.64e15 })
const jumping = fc.infiniteStream(fc.oneof(anyTime, fc.nat(3)))

test('a clock that jumps: every answer is kept, and is one that was given', {
  timeout: 60_000,
}, () => {
  fc.assert(
    fc.property(steps, jumping, (run, clock) => {
      const { kept, given, said } = play(run, () => clock.next().value)
      const answers = Object.entries(kept.attempts.check.answers)
      expect(answers.map(([id]) => id).sort()).toEqual(Object.keys(given).sort())
      for (const [id, { key }] of answers) expect(said[id]).toContain(key)
    }),
    { numRuns: 1000 },
  )
})

/**
 * Two tabs over one storage. What storage refuses is held in the tab's history entry, which
 * outlasts a reload and not the tab: so a tab dies only once storage has taken what it held.
 */
function play(run: Step[], now = ticking()) {
  let stored = toSaved(freshState)
  const tabs = [freshState, freshState]
  const refused = [false, false]
  const given: Record<string, string> = {}
  const said: Record<string, string[]> = {}
  const tabAt = (tab: number) => tabs[tab] ?? freshState
  const read = () => fromSaved(stored) ?? freshState
  const store = (tab: number) => {
    stored = toSaved(merge(tabAt(tab), read()))
    refused[tab] = false
    for (const heard of [0, 1]) tabs[heard] = merge(tabAt(heard), read())
  }

  for (const { tab, act, key } of run) {
    if (act === 'kill' && refused[tab] === false) tabs[tab] = read()
    if (act === 'reload') tabs[tab] = merge(fromSaved(toSaved(tabAt(tab))) ?? freshState, read())
    if (act === 'kill' || act === 'reload') continue
    for (const action of taps(tabAt(tab), kinds[key] ?? '', now(), act === 'double tap')) {
      tabs[tab] = reduce(tabAt(tab), action)
      if (action.type !== 'answer') continue
      given[action.id] ??= action.key
      said[action.id] = [...(said[action.id] ?? []), action.key]
    }
    if (act === 'storage fails') refused[tab] = true
    else store(tab)
  }
  store(0)
  store(1)
  return { kept: read(), given, said }
}

/** A clock as it should be. */
function ticking(): () => number {
  let time = 0
  return () => {
    time += 1
    return time
  }
}

function taps(state: State, key: string, at: number, twice: boolean): Action[] {
  const place = position(ids, state.attempts.check)
  if (place.at === 'result') return []
  const { id } = place
  const action: Action =
    place.at === 'question'
      ? { type: 'answer', attempt: 'check', id, key, at }
      : { type: 'next', attempt: 'check', id }
  return twice ? [action, action] : [action]
}
