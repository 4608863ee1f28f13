import type { Activity } from '@read-the-room/core'
import { type Block, type FacilitatorKit, minutesIn, rounds } from '@read-the-room/core/facilitator'
import type { Segment } from './slide.ts'

/** A step of an activity with its minutes in every round; one number where it is done once. */
export type TimedStep = { text: string; repeats: boolean; minutes: number[] }

/** The steps of a block that take any time at all, in words for the room or for a video call. */
export function timedSteps({ steps }: Activity, block: Block, online: boolean): TimedStep[] {
  const all = roundsOf(block)
  return Object.entries(steps)
    .map(([id, { text, online: onCall, repeats }]) => ({
      text: online ? (onCall ?? text) : text,
      repeats,
      minutes: (repeats ? all : [0]).map((round) => minutesIn(block, id, round)),
    }))
    .filter(({ minutes }) => minutes.some((some) => some > 0))
}

/**
 * What the clock counts: every step of the block with repeated ones in each round, or the steps of
 * one `round` alone but for the last, in which the room looks at the answer together.
 */
export function segments(
  kit: FacilitatorKit,
  block: Block,
  online: boolean,
  round?: number,
): Segment[] {
  const activity = kit.activities.activities[block.id]
  if (activity === undefined) return []
  const all = timedSteps(activity, block, online).map((step, index) => ({ ...step, index }))
  const repeated = all.filter(({ repeats }) => repeats)
  if (round !== undefined) return repeated.slice(0, -1).flatMap((step) => segment(step, round))
  const first = all.slice(
    0,
    all.findIndex(({ repeats }) => repeats),
  )
  const last = all.slice(all.findLastIndex(({ repeats }) => repeats) + 1)
  if (repeated.length === 0) return all.flatMap((step) => segment(step, 0))
  return [
    ...first.flatMap((step) => segment(step, 0)),
    ...roundsOf(block).flatMap((index) => repeated.flatMap((step) => segment(step, index))),
    ...last.flatMap((step) => segment(step, 0)),
  ]
}

/** The rounds of a block, counted from 0. */
function roundsOf(block: Block): number[] {
  return Array.from({ length: rounds(block) }, (_none, round) => round)
}

/** A step in one round, or nothing where the round leaves it out. */
function segment(step: TimedStep & { index: number }, round: number): Segment[] {
  const minutes = step.minutes[round] ?? 0
  return minutes === 0 ? [] : [{ step: step.index, label: step.text, seconds: minutes * 60 }]
}
