import type { Activity } from '@read-the-room/core'
import type { Block, FacilitatorKit } from '@read-the-room/core/facilitator'
import type { Segment } from './slide.ts'

/**
 * What the clock counts: every step of the block with repeated ones in each round, or the steps of
 * one `round` alone but for the last, in which the room looks at the answer together.
 */
export function segments(kit: FacilitatorKit, block: Block, part: 'block' | 'round'): Segment[] {
  const activity = kit.activities.activities[block.id]
  if (activity === undefined) return []
  const all = steps(activity, block)
  const repeated = all.filter(({ repeats }) => repeats)
  if (part === 'round') return repeated.slice(0, -1).map(segment)
  const first = all.slice(
    0,
    all.findIndex(({ repeats }) => repeats),
  )
  const last = all.slice(all.findLastIndex(({ repeats }) => repeats) + 1)
  if (repeated.length === 0) return all.map(segment)
  const rounds = Array.from({ length: block.rounds ?? block.scenarios.length }, () => repeated)
  return [...first, ...rounds.flat(), ...last].map(segment)
}

function steps({ steps }: Activity, block: Block) {
  return Object.entries(steps).map(([id, { text, repeats }], step) => {
    const minutes = block.steps?.[id]
    if (minutes === undefined) throw new RangeError(`no minutes for step ${id} of ${block.id}`)
    return { step, text, repeats, minutes }
  })
}

function segment({
  step,
  text,
  minutes,
}: Omit<ReturnType<typeof steps>[number], 'repeats'>): Segment {
  return { step, label: text, seconds: minutes * 60 }
}
