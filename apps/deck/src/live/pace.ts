import { type Cut, catchUp } from '@read-the-room/core/facilitator'
import type { Agenda } from './agenda.ts'

/** What happened so far: kept through reloads. Times are milliseconds. */
export type Session = {
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
export const notBegun: Session = { entries: [], cuts: [] }

/** Begins with a block. A late start moves the plan, so that what comes is planned from now. */
export function begin(agenda: Agenda, block: string, now: number): Session {
  const found = agenda.blocks.find(({ id }) => id === block) ?? agenda.blocks[0]
  if (found === undefined) return notBegun
  const entries = [{ block: found.id, at: now }]
  return { begunAt: now - found.start * minute, entries, cuts: [] }
}

/** Notes that a block begins. Going back to show an earlier slide again begins nothing. */
export function enter(session: Session, agenda: Agenda, block: string, now: number): Session {
  const last = session.entries.at(-1)
  if (last === undefined || session.endedAt !== undefined) return session
  const place = (id: string) => agenda.blocks.findIndex((one) => one.id === id)
  if (place(block) <= place(last.block)) return session
  return { ...session, entries: [...session.entries, { block, at: now }] }
}

/** Where a workshop stands that has begun. */
export function pace(session: Session, agenda: Agenda, now: number): Pace | undefined {
  const last = session.entries.at(-1)
  if (last === undefined || session.begunAt === undefined) return undefined
  const { sheet } = agenda
  const index = sheet.blocks.findIndex(({ id }) => id === last.block)
  const real = (now - last.at) / minute
  const planned = minutesOf(session, agenda, last.block)
  const ahead = sheet.blocks.slice(index + 1)
  const later = ahead.reduce((sum, { id }) => sum + minutesOf(session, agenda, id), 0)
  const elapsed = (now - session.begunAt) / minute
  const finish = elapsed + Math.max(0, planned - real) + later
  const behind = finish - (sheet.minutes - sheet.reserve)
  const begun = sheet.blocks.slice(0, index + 1).map(({ id }) => id)
  const answer = catchUp(afterCuts(session, agenda), Math.floor(behind + tolerance), begun)
  return {
    block: last.block,
    planned,
    real,
    behind,
    reserve: Math.max(0, sheet.reserve - Math.max(0, behind)),
    endsAt: session.begunAt + Math.max(sheet.minutes, finish) * minute,
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
export function take(session: Session, { id, to }: Cut): Session {
  return { ...session, cuts: [...session.cuts.filter((cut) => cut.id !== id), { id, to }] }
}

/** Planned and real minutes of every block; no real ones where it did not take place. */
export function review(session: Session, agenda: Agenda, now: number) {
  const end = session.endedAt ?? now
  return agenda.blocks.map(({ id, title, minutes }) => {
    const index = session.entries.findIndex(({ block }) => block === id)
    const entry = session.entries[index]
    if (entry === undefined) return { id, title, planned: minutes, dropped: dropped(session, id) }
    const until = session.entries[index + 1]?.at ?? end
    const real = Math.round((until - entry.at) / minute)
    return { id, title, planned: minutes, real, dropped: false }
  })
}

function dropped(session: Session, id: string): boolean {
  return session.cuts.some((cut) => cut.id === id && cut.to === 0)
}

function minutesOf(session: Session, { sheet }: Agenda, id: string): number {
  const cut = session.cuts.find((one) => one.id === id)
  return cut?.to ?? sheet.blocks.find((block) => block.id === id)?.minutes ?? 0
}

/** The run sheet as the cuts have left it. */
function afterCuts(session: Session, agenda: Agenda): Agenda['sheet'] {
  const blocks = agenda.sheet.blocks
    .filter(({ id }) => !dropped(session, id))
    .map((block) => ({ ...block, minutes: minutesOf(session, agenda, block.id) }))
  const kept = (ids: string[]) => ids.filter((id) => blocks.some((block) => block.id === id))
  return {
    ...agenda.sheet,
    blocks,
    shorten: kept(agenda.sheet.shorten),
    drop: kept(agenda.sheet.drop),
  }
}
