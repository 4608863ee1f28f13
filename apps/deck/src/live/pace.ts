import { type Cut, catchUp } from '@read-the-room/core/facilitator'
import type { Agenda } from './agenda.ts'

/** What happened so far: kept through reloads. Times are milliseconds. */
export type Session = {
  begunAt?: number
  endedAt?: number
  /** When it must end, where somebody has promised that. */
  until?: number
  /** Since when it stands still. */
  pausedAt?: number
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
  /** More than nothing: late against the plan and the promised end; less: ahead. */
  behind: number
  reserve: number
  /** When it will end, in milliseconds. */
  endsAt: number
  /** What to shorten or drop, when the reserve is not enough. */
  cuts: Cut[]
  /** Whole minutes that no cut can save. */
  missing: number
}

const minute = 60_000

/** A workshop that has not begun. */
export const notBegun: Session = { entries: [], cuts: [] }

/**
 * Begins with a block. A late start moves the plan, so that what comes is planned from now; an end
 * that was promised stays where it is.
 */
export function begin(agenda: Agenda, block: string, now: number, until?: number): Session {
  const found = agenda.blocks.find(({ id }) => id === block) ?? agenda.blocks[0]
  if (found === undefined) return notBegun
  const entries = [{ block: found.id, at: now }]
  const promised = until === undefined ? {} : { until }
  return { begunAt: now - found.start * minute, entries, cuts: [], ...promised }
}

/** Notes that a block begins. Going back to show an earlier slide again begins nothing. */
export function enter(session: Session, agenda: Agenda, block: string, now: number): Session {
  const last = session.entries.at(-1)
  if (last === undefined || session.endedAt !== undefined) return session
  const place = (id: string) => agenda.blocks.findIndex((one) => one.id === id)
  if (place(block) <= place(last.block)) return session
  const going = session.pausedAt === undefined ? session : resume(session, now)
  return { ...going, entries: [...going.entries, { block, at: now }] }
}

/** Lets the workshop stand still: the block that runs is charged with nothing. */
export function pause(session: Session, now: number): Session {
  if (session.begunAt === undefined || session.pausedAt !== undefined) return session
  return { ...session, pausedAt: now }
}

/** Goes on. The plan moves by the time that was lost; a promised end does not. */
export function resume({ pausedAt, ...session }: Session, now: number): Session {
  if (pausedAt === undefined || session.begunAt === undefined) return session
  const lost = now - pausedAt
  const entries = session.entries.map((entry, index) =>
    index === session.entries.length - 1 ? { ...entry, at: entry.at + lost } : entry,
  )
  return { ...session, begunAt: session.begunAt + lost, entries }
}

/** Takes the end back: the workshop goes on as if it had not been said. */
export function undoEnd({ endedAt: _taken, ...session }: Session): Session {
  return session
}

/** Where a workshop stands that has begun. */
export function pace(session: Session, agenda: Agenda, time: number): Pace | undefined {
  if (session.pausedAt !== undefined) return pace(resume(session, time), agenda, time)
  const now = session.endedAt ?? time
  const last = session.entries.at(-1)
  if (last === undefined || session.begunAt === undefined) return undefined
  const { sheet } = agenda
  const index = sheet.blocks.findIndex(({ id }) => id === last.block)
  const real = (now - last.at) / minute
  const planned = minutesOf(session, agenda, last.block)
  const ahead = sheet.blocks.slice(index + 1)
  const later = ahead.reduce((sum, { id }) => sum + minutesOf(session, agenda, id), 0)
  const finish = now + (Math.max(0, planned - real) + later) * minute
  const end = session.begunAt + sheet.minutes * minute
  const behindPlan = (finish - end) / minute + sheet.reserve
  const behindPromise = (finish - (session.until ?? end)) / minute + sheet.reserve
  // Time to spare before a promised end is nobody's lead: it makes good what is lost, no more.
  const behind = Math.max(behindPromise, Math.min(behindPlan, 0))
  const begun = sheet.blocks.slice(0, index + 1).map(({ id }) => id)
  // Against the plan, begun minutes do not count; against a promise, they do.
  const late = session.until === undefined ? behind + tolerance : Math.ceil(behind - tolerance)
  const answer = catchUp(afterCuts(session, agenda), Math.floor(late), begun)
  return {
    block: last.block,
    planned,
    real,
    behind,
    reserve: Math.min(sheet.reserve, Math.max(0, sheet.reserve - behind)),
    endsAt: Math.max(finish, Math.min(end, session.until ?? end)),
    cuts: answer.cuts,
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

/** Takes proposed cuts over. */
export function take(session: Session, proposed: readonly Pick<Cut, 'id' | 'to'>[]): Session {
  const kept = session.cuts.filter(({ id }) => !proposed.some((cut) => cut.id === id))
  return { ...session, cuts: [...kept, ...proposed.map(({ id, to }) => ({ id, to }))] }
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
