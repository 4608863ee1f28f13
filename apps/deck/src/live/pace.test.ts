import { lengths } from '@read-the-room/core'
import { total } from '@read-the-room/core/facilitator'
import { contentFolder, contentLocales, load } from '@read-the-room/core/load'
import { describe, expect, test } from 'vitest'
import { begin, enter, pace, review, saidMinutes, take } from './pace.ts'
import { plan as planOf } from './plan.ts'

const minute = 60_000
const kit = load(contentLocales(contentFolder())[0] ?? 'en')

describe.each(lengths)('%i minutes', (length) => {
  const plan = planOf(kit, length)
  const [first, second] = plan.blocks
  if (first === undefined || second === undefined) throw new Error('too few blocks')

  test('the planned blocks and the reserve make the length', () => {
    expect(total(plan.sheet)).toBe(length)
    const last = plan.blocks.at(-1)
    expect((last?.start ?? 0) + (last?.minutes ?? 0) + plan.sheet.reserve).toBe(length)
  })

  test('on the plan, nobody is behind or ahead', () => {
    const run = begin(plan, first.id, 0)
    expect(pace(run, plan, first.minutes * minute)).toMatchObject({ behind: 0, missing: 0 })
    expect(pace(run, plan, 0)?.endsAt).toBe(length * minute)
  })

  test('five minutes over are five minutes behind, and the reserve pays', () => {
    const run = begin(plan, first.id, 0)
    const now = (first.minutes + 5) * minute
    const late = pace(run, plan, now)
    expect(saidMinutes(late?.behind ?? 0)).toBe(5)
    expect(late?.reserve).toBe(Math.max(0, plan.sheet.reserve - 5))
    expect(pace(enter(run, plan, second.id, now), plan, now)?.behind).toBe(5)
  })

  test('a block that ends early banks its minutes for the next', () => {
    const now = (first.minutes - 1) * minute
    const run = enter(begin(plan, first.id, 0), plan, second.id, now)
    expect(pace(run, plan, now)?.behind).toBe(-1)
    expect(pace(run, plan, now + (second.minutes + 1) * minute)?.behind).toBe(0)
  })

  test('a late start moves the plan', () => {
    const run = begin(plan, second.id, 100 * minute)
    expect(pace(run, plan, 100 * minute)?.behind).toBe(0)
    expect(run.begunAt).toBe((100 - second.start) * minute)
  })

  test('cuts are proposed in the cut-first order until they are enough', () => {
    const now = (first.minutes + plan.sheet.reserve + 4) * minute
    let run = enter(begin(plan, first.id, 0), plan, second.id, now)
    const before = pace(run, plan, now)?.behind ?? 0
    const proposed: string[] = []
    for (let cut = pace(run, plan, now)?.cut; cut !== undefined; cut = pace(run, plan, now)?.cut) {
      proposed.push(cut.id)
      run = take(run, cut)
    }
    const order = plan.sheet.shorten.filter((id) => proposed.includes(id))
    expect(proposed).toEqual(order)
    expect(before).toBe(plan.sheet.reserve + 4)
    expect(pace(run, plan, now)).toMatchObject({ behind: plan.sheet.reserve, missing: 0 })
  })

  test('going back begins nothing, and the review has planned and real minutes', () => {
    const start = begin(plan, first.id, 0)
    const run = enter(start, plan, second.id, 7 * minute)
    expect(enter(run, plan, first.id, 8 * minute)).toBe(run)
    const rows = review({ ...run, endedAt: 9 * minute }, plan, 0)
    expect(rows.slice(0, 2).map(({ planned, real }) => [planned, real])).toEqual([
      [first.minutes, 7],
      [second.minutes, 2],
    ])
    expect(rows[2]).not.toHaveProperty('real')
  })
})
