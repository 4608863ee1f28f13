import { sheetIds, total } from '@read-the-room/core/facilitator'
import { contentFolder, contentLocales, load } from '@read-the-room/core/load'
import { describe, expect, test } from 'vitest'
import { agendaOf } from './agenda.ts'
import { begin, enter, pace, review, saidMinutes, take } from './pace.ts'

const minute = 60_000
const kit = load(contentLocales(contentFolder())[0] ?? 'en')

describe.each(sheetIds(kit))('run sheet %s', (length) => {
  const agenda = agendaOf(kit, length)
  const [first, second] = agenda.blocks
  if (first === undefined || second === undefined) throw new Error('too few blocks')

  test('the planned blocks and the reserve make the length', () => {
    expect(total(agenda.sheet)).toBe(agenda.sheet.minutes)
    const last = agenda.blocks.at(-1)
    expect((last?.start ?? 0) + (last?.minutes ?? 0) + agenda.sheet.reserve).toBe(
      agenda.sheet.minutes,
    )
  })

  test('on the plan, nobody is behind or ahead', () => {
    const session = begin(agenda, first.id, 0)
    expect(pace(session, agenda, first.minutes * minute)).toMatchObject({ behind: 0, missing: 0 })
    expect(pace(session, agenda, 0)?.endsAt).toBe(agenda.sheet.minutes * minute)
  })

  test('five minutes over are five minutes behind, and the reserve pays', () => {
    const session = begin(agenda, first.id, 0)
    const now = (first.minutes + 5) * minute
    const late = pace(session, agenda, now)
    expect(saidMinutes(late?.behind ?? 0)).toBe(5)
    expect(late?.reserve).toBe(Math.max(0, agenda.sheet.reserve - 5))
    expect(pace(enter(session, agenda, second.id, now), agenda, now)?.behind).toBe(5)
  })

  test('a block that ends early banks its minutes for the next', () => {
    const now = (first.minutes - 1) * minute
    const session = enter(begin(agenda, first.id, 0), agenda, second.id, now)
    expect(pace(session, agenda, now)?.behind).toBe(-1)
    expect(pace(session, agenda, now + (second.minutes + 1) * minute)?.behind).toBe(0)
  })

  test('a late start moves the plan', () => {
    const session = begin(agenda, second.id, 100 * minute)
    expect(pace(session, agenda, 100 * minute)?.behind).toBe(0)
    expect(session.begunAt).toBe((100 - second.start) * minute)
  })

  test('cuts are proposed in the cut-first order until they are enough', () => {
    const now = (first.minutes + agenda.sheet.reserve + 4) * minute
    let session = enter(begin(agenda, first.id, 0), agenda, second.id, now)
    const before = pace(session, agenda, now)?.behind ?? 0
    const proposed: string[] = []
    const { cuts = [] } = pace(session, agenda, now) ?? {}
    proposed.push(...cuts.map(({ id }) => id))
    session = take(session, cuts)
    const order = agenda.sheet.shorten.filter((id) => proposed.includes(id))
    expect(proposed).toEqual(order)
    expect(before).toBe(agenda.sheet.reserve + 4)
    expect(pace(session, agenda, now)).toMatchObject({
      behind: agenda.sheet.reserve,
      cuts: [],
      missing: 0,
    })
  })

  test('going back begins nothing, and the review has planned and real minutes', () => {
    const start = begin(agenda, first.id, 0)
    const session = enter(start, agenda, second.id, 7 * minute)
    expect(enter(session, agenda, first.id, 8 * minute)).toBe(session)
    const rows = review({ ...session, endedAt: 9 * minute }, agenda, 0)
    expect(rows.slice(0, 2).map(({ planned, real }) => [planned, real])).toEqual([
      [first.minutes, 7],
      [second.minutes, 2],
    ])
    expect(rows[2]).not.toHaveProperty('real')
  })
})
