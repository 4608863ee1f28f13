import { type Cut, catchUp } from '@read-the-room/core/facilitator'
import type { Plan } from './plan.ts'

/** What happened so far: kept through reloads. Times are milliseconds. */
export type Run = {
  begunAt?: number
  endedAt?: number
  /** Blocks in the order in which they began. */
  entries: { block: string; at: number }[]
  /** Cuts that the facilitator took over: minutes that a block has left, 0 for none. */
  cuts: { id: string; to: number }[]
}

/** Where the workshop stands. Minutes, with fractions. */
export type Pace = {
  block: string
  /** Planned for this block, after cuts. */
  planned: number
  /** Spent in this block. */
  real: number
  /** More than nothing: late against the plan; less: ahead. */
  behind: number
  reserve: number
  /** When it will end, in milliseconds. */
  endsAt: number
  /** What to shorten or drop next, when the reserve is not enough. */
  cut?: Cut
  /** Whole minutes that no cut can save. */
  missing: number
}

const minute = 60_000

/** A workshop that has not begun. */
export const notBegun: Run = { entries: [], cuts: [] }

/** Begins with a block. A late start moves the plan, so that what comes is planned from now. */
export function begin(plan: Plan, block: string, now: number): Run {
  const found = plan.blocks.find(({ id }) => id === block) ?? plan.blocks[0]
  if (found === undefined) return notBegun
  const entries = [{ block: found.id, at: now }]
  return { begunAt: now - found.start * minute, entries, cuts: [] }
}

/** Notes that a block begins. Going back to show an earlier slide again begins nothing. */
export function enter(run: Run, plan: Plan, block: string, now: number): Run {
  const last = run.entries.at(-1)
  if (last === undefined || run.endedAt !== undefined) return run
  const place = (id: string) => plan.blocks.findIndex((one) => one.id === id)
  if (place(block) <= place(last.block)) return run
  return { ...run, entries: [...run.entries, { block, at: now }] }
}

/** Where a workshop stands that has begun. */
export function pace(run: Run, plan: Plan, now: number): Pace | undefined {
  const last = run.entries.at(-1)
  if (last === undefined || run.begunAt === undefined) return undefined
  const { sheet, length } = plan
  const index = sheet.blocks.findIndex(({ id }) => id === last.block)
  const real = (now - last.at) / minute
  const planned = minutesOf(run, plan, last.block)
  const ahead = sheet.blocks.slice(index + 1)
  const later = ahead.reduce((sum, { id }) => sum + minutesOf(run, plan, id), 0)
  const elapsed = (now - run.begunAt) / minute
  const finish = elapsed + Math.max(0, planned - real) + later
  const behind = finish - (length - sheet.reserve)
  const begun = sheet.blocks.slice(0, index + 1).map(({ id }) => id)
  const answer = catchUp(afterCuts(run, plan), Math.floor(behind + tolerance), begun)
  return {
    block: last.block,
    planned,
    real,
    behind,
    reserve: Math.max(0, sheet.reserve - Math.max(0, behind)),
    endsAt: run.begunAt + Math.max(length, finish) * minute,
    ...(answer.cuts[0] === undefined ? {} : { cut: answer.cuts[0] }),
    missing: answer.missing,
  }
}

/** Minutes behind as they are said: begun minutes do not count, but a hair's breadth does. */
export function saidMinutes(behind: number): number {
  const whole = Math.floor(Math.abs(behind) + tolerance)
  return behind < 0 ? -whole : whole
}

/** Timers are late by some milliseconds; a full minute is still a full one. */
const tolerance = 0.01

/** Takes a proposed cut over. */
export function take(run: Run, { id, to }: Cut): Run {
  return { ...run, cuts: [...run.cuts.filter((cut) => cut.id !== id), { id, to }] }
}

/** Planned and real minutes of every block; no real ones where it did not take place. */
export function review(run: Run, plan: Plan, now: number) {
  const end = run.endedAt ?? now
  return plan.blocks.map(({ id, title, minutes }) => {
    const index = run.entries.findIndex(({ block }) => block === id)
    const entry = run.entries[index]
    if (entry === undefined) return { id, title, planned: minutes, dropped: dropped(run, id) }
    const until = run.entries[index + 1]?.at ?? end
    const real = Math.round((until - entry.at) / minute)
    return { id, title, planned: minutes, real, dropped: false }
  })
}

function dropped(run: Run, id: string): boolean {
  return run.cuts.some((cut) => cut.id === id && cut.to === 0)
}

function minutesOf(run: Run, { sheet }: Plan, id: string): number {
  const cut = run.cuts.find((one) => one.id === id)
  return cut?.to ?? sheet.blocks.find((block) => block.id === id)?.minutes ?? 0
}

/** The run sheet as the cuts have left it. */
function afterCuts(run: Run, plan: Plan): Plan['sheet'] {
  const blocks = plan.sheet.blocks
    .filter(({ id }) => !dropped(run, id))
    .map((block) => ({ ...block, minutes: minutesOf(run, plan, block.id) }))
  const kept = (ids: string[]) => ids.filter((id) => blocks.some((block) => block.id === id))
  return { ...plan.sheet, blocks, shorten: kept(plan.sheet.shorten), drop: kept(plan.sheet.drop) }
}
