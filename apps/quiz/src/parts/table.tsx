import type { Drawing, Paint, Shape } from '@read-the-room/brand'
import { Picture } from '@read-the-room/brand/react'
import type { Kind } from '@read-the-room/core'
import { Mark } from './mark.tsx'

type Props = {
  /** What kind of moment it was read as; none leaves the ground between people neutral. */
  kind: Kind | undefined
  /** How many sit there beside you. */
  people: number
  /** Whether you sit there, below. */
  you?: boolean
  className: string
}

/** One table from above, at night. The moment is marked, never people. Decoration. */
export function Table({ kind, people, you = false, className }: Props) {
  return (
    <span className={className} aria-hidden="true">
      <Picture drawing={tableOf(kind, people, you)} />
      {kind !== undefined && <Mark kind={kind} />}
    </span>
  )
}

const middle = 50
const grounds: Record<Kind, Paint> = {
  networking: 'networkingGround',
  mixed: 'mixedGround',
  socializing: 'socializingGround',
  unclear: 'ground',
}

function tableOf(kind: Kind | undefined, people: number, you: boolean): Drawing {
  const seats = people + (you ? 1 : 0)
  const around = Array.from({ length: seats }, (_seat, index) => (index * 360) / seats)
  const others = around.slice(seats - people)
  const circle = (angle: number, away: number, r: number) => {
    const turn = (angle * Math.PI) / 180
    const x = Math.round(middle - away * Math.sin(turn))
    return { kind: 'circle' as const, x, y: Math.round(middle + away * Math.cos(turn)), r }
  }
  const shapes: Shape[] = [
    ...others.map((angle) => ({ ...circle(angle, 32, 14), fill: grounds[kind ?? 'unclear'] })),
    { ...circle(0, 0, 27), fill: 'paper', stroke: 'thing', width: 1.2 },
    ...around.map((angle) => ({ ...circle(angle, 20, 3.4), stroke: 'thing' as const, width: 0.7 })),
    ...others.map((angle) => ({ ...circle(angle, 37, 6.5), fill: 'person' as const })),
  ]
  if (you) {
    shapes.push({ ...circle(0, 38, 6.4), fill: 'paper', stroke: 'ink', width: 1.6 })
    shapes.push({ ...circle(0, 38, 3.4), fill: 'ink' })
  }
  return { width: 100, height: 100, shapes }
}
