import { sheetIds } from '@read-the-room/core/facilitator'
import { contentFolder, contentLocales, load } from '@read-the-room/core/load'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agendaOf } from './agenda.ts'
import * as run from './pace.ts'

const minute = 60_000
const kit = load(contentLocales(contentFolder())[0] ?? 'en')
const until = 1_000 * minute

describe.each(sheetIds(kit))('an end that was promised, with run sheet %s', (length) => {
  const agenda = agendaOf(kit, length)
  const first = agenda.blocks[0]?.id ?? ''
  const whole = agenda.sheet.minutes
  const seconds = fc.integer({ min: 0, max: (whole + 10) * 60 })

  /** Goes through the blocks, each as long as it is planned by then, taking what is proposed. */
  function runThrough(session: run.Session, start: number): { end: number; missing: number } {
    let [now, so] = [start, session]
    let missing = 0
    for (const { id } of agenda.blocks) {
      so = run.enter(so, agenda, id, now)
      so = run.take(so, run.pace(so, agenda, now)?.cuts ?? [])
      const stands = run.pace(so, agenda, now)
      const dropped = so.cuts.some((cut) => cut.id === id && cut.to === 0)
      missing = Math.max(missing, stands?.missing ?? 0)
      if (!dropped && stands?.block === id) now += stands.planned * minute
    }
    return { end: now, missing }
  }

  test('a late start proposes what to cut, and lands on the end', () => {
    fc.assert(
      fc.property(seconds, (late) => {
        const now = until - whole * minute + late * 1000
        const begun = run.begin(agenda, first, now, until)
        const { cuts = [], missing = 0, behind = 0 } = run.pace(begun, agenda, now) ?? {}
        expect(behind).toBeCloseTo(late / 60)
        // Within a second of the reserve, both answers are right.
        const over = late / 60 - agenda.sheet.reserve
        if (Math.abs(over) > 0.02) expect(cuts.length > 0 || missing > 0).toBe(over > 0)
        const { end, missing: left } = runThrough(begun, now)
        if (left === 0) expect(end).toBeLessThanOrEqual(until + 0.02 * minute)
        else expect(end).toBeGreaterThan(until - 2 * minute)
      }),
    )
  })

  test('a pause is charged to no block, moves the plan, and not the promise', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (lost) => {
        const start = until - whole * minute
        const paused = run.pause(run.begin(agenda, first, start), start + minute)
        const now = start + (1 + lost) * minute
        expect(run.pace(paused, agenda, now)).toEqual(
          run.pace(run.resume(paused, now), agenda, now),
        )
        expect(run.pace(run.resume(paused, now), agenda, now)).toMatchObject({ real: 1, behind: 0 })
        const promised = run.resume({ ...paused, until }, now)
        expect(run.pace(promised, agenda, now)?.behind).toBeCloseTo(lost)
      }),
    )
  })

  test('an end that is taken back was none', () => {
    const begun = run.begin(agenda, first, 0)
    const now = 20 * minute
    expect(run.pace(run.undoEnd({ ...begun, endedAt: 10 }), agenda, now)).toEqual(
      run.pace(begun, agenda, now),
    )
  })

  test('time to spare before the end is no lead, and makes good what is lost', () => {
    const begun = run.begin(agenda, first, 0, until)
    expect(run.pace(begun, agenda, 0)).toMatchObject({ behind: 0, endsAt: whole * minute })
    const late = run.pace(begun, agenda, 100 * minute)
    expect(late).toMatchObject({ behind: 0, cuts: [], missing: 0 })
  })
})
