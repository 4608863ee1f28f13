import {
  type Block,
  type FacilitatorKit,
  type RunSheet,
  rounds,
} from '@read-the-room/core/facilitator'
import { blockSlides } from '../slides/block.ts'
import type { Slide } from '../slides/slide.ts'

/**
 * Times of a slide: what stands above its title, what beside each step, and the seconds of each
 * stretch of its clock.
 */
export type Times = { kicker?: string; steps?: string[]; clock?: number[] }

/** Of a block in fewer minutes: the times of its slides, by slide. */
export type ShortTimes = Record<string, Times>

/** The times of a block's slides for every number of minutes that it can be cut down to. */
export function shortTimes(
  kit: FacilitatorKit,
  sheet: RunSheet,
  block: Block,
): Record<number, ShortTimes> {
  const lesser = Array.from(
    { length: block.minutes - block.least },
    (_, index) => block.least + index,
  )
  return Object.fromEntries(
    lesser.map((to) => {
      const slides = blockSlides(kit, sheet, shortened(kit, block, to))
      const timed = slides.map((slide) => [slide.id, timesOf(slide, kit.locale)] as const)
      return [to, Object.fromEntries(timed.filter(([, times]) => Object.keys(times).length > 0))]
    }),
  )
}

function timesOf(slide: Slide, locale: string): Times {
  if (slide.layout === 'divider') return { kicker: slide.kicker }
  const steps = 'steps' in slide ? slide.steps.map(({ time }) => said(time, locale)) : []
  const clock = 'clock' in slide ? slide.clock.map(({ seconds }) => seconds) : []
  return steps.length + clock.length === 0 ? {} : { steps, clock }
}

/** A block brought down to `to` minutes: its steps take as much less, every one of them some time. */
export function shortened({ activities }: FacilitatorKit, block: Block, to: number): Block {
  const known = activities.activities[block.id]?.steps ?? {}
  const cells = Object.entries(block.steps ?? {}).flatMap(([id, minutes]) => {
    const repeats = known[id]?.repeats === true && typeof minutes === 'number'
    const list = repeats ? Array<number>(rounds(block)).fill(minutes) : [minutes].flat()
    return list.map((one, round) => ({ id, round, minutes: one }))
  })
  const taken = cells.filter(({ minutes }) => minutes > 0)
  const shares = shared(
    taken.map(({ minutes }) => minutes),
    to,
  )
  const share = (cell: (typeof cells)[number]) => shares[taken.indexOf(cell)] ?? 0
  const steps = Object.entries(block.steps ?? {}).map(([id]) => {
    const own = cells.filter((cell) => cell.id === id).map(share)
    return [id, known[id]?.repeats === true ? own : (own[0] ?? 0)] as const
  })
  return { ...block, minutes: to, ...(block.steps && { steps: Object.fromEntries(steps) }) }
}

/**
 * Minutes brought down to a sum, in the proportions that they had: whole ones where that leaves
 * some for each, halves or quarters where it does not.
 */
export function shared(minutes: readonly number[], to: number): number[] {
  if (minutes.length === 0) return []
  const unit =
    [1, 0.5, 0.25, 0.125].find((one) => to / one >= minutes.length) ?? to / minutes.length
  const total = minutes.reduce((sum, one) => sum + one, 0)
  const exact = minutes.map((one) => (one * to) / total / unit)
  const parts = exact.map((one) => Math.max(1, Math.floor(one)))
  const open = () => Math.round(to / unit) - parts.reduce((sum, one) => sum + one, 0)
  for (let left = open(); left !== 0; left = open()) {
    // The part that is furthest from its due is changed, and none goes.
    const gaps = parts.map((part, index) => (exact[index] ?? 0) - part)
    const able = gaps.map((gap, index) => (left > 0 || (parts[index] ?? 0) > 1 ? gap : Number.NaN))
    const most = (left > 0 ? Math.max : Math.min)(...able.filter((gap) => !Number.isNaN(gap)))
    const index = able.indexOf(most)
    parts[index] = (parts[index] ?? 0) + Math.sign(left)
  }
  return parts.map((part) => part * unit)
}

/** Half minutes as a language writes them. */
function said(time: string, locale: string): string {
  const format = new Intl.NumberFormat(locale)
  return time.replace(/\d+\.\d+/g, (number) => format.format(Number(number)))
}
