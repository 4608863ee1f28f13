import type { Segment } from '../slides/slide.ts'

/** A clock that counts down one segment after the other. Times are milliseconds. */
export type Clock = {
  segment: number
  /** What is left while it stands still. */
  left: number
  /** When it runs out while it runs. */
  endsAt?: number
}

/** What the room is told: nothing, that a minute is left, or that time is up. */
export type Signal = 'none' | 'last' | 'over'

const minute = 60_000

/** A clock at the beginning of a segment. */
export function ready(segments: Segment[], segment = 0): Clock {
  return { segment, left: (segments[segment]?.seconds ?? 0) * 1000 }
}

/** Whether anybody has touched it. */
export function begun({ segment, left, endsAt }: Clock, segments: Segment[]): boolean {
  return endsAt !== undefined || segment > 0 || left !== ready(segments).left
}

/** Lets it run from `now`. */
export function start(clock: Clock, now: number): Clock {
  return { ...clock, endsAt: now + clock.left }
}

/** Stops it where it is. */
export function pause(clock: Clock, now: number): Clock {
  return { segment: clock.segment, left: remaining(clock, now) }
}

/** One more minute, running or not. */
export function more(clock: Clock, now: number): Clock {
  const left = remaining(clock, now) + minute
  return clock.endsAt === undefined
    ? { ...clock, left }
    : { segment: clock.segment, left, endsAt: now + left }
}

/** On to the next segment, which runs at once where the last one ran. */
export function next(clock: Clock, segments: Segment[], now: number): Clock {
  const following = ready(segments, Math.min(clock.segment + 1, segments.length - 1))
  return clock.endsAt === undefined ? following : start(following, now)
}

/** Milliseconds left, never less than none. */
export function remaining({ endsAt, left }: Clock, now: number): number {
  return endsAt === undefined ? left : Math.max(0, endsAt - now)
}

/** The signal of a running clock. A segment of a minute or less has no last minute. */
export function signal(clock: Clock, segments: Segment[], now: number): Signal {
  const left = remaining(clock, now)
  if (left === 0 && clock.endsAt !== undefined) return 'over'
  const long = (segments[clock.segment]?.seconds ?? 0) * 1000 > minute
  return clock.endsAt !== undefined && long && left <= minute ? 'last' : 'none'
}

/** `12:05`: minutes and seconds, begun seconds counted as whole. */
export function digits(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
