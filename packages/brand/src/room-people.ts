import type { Room } from '@read-the-room/core'
import { polar } from './polar.ts'
import type { Paint, Shape } from './shape.ts'

type Placed = Room['people'][number]

/** A person in a plan; `anyone` is somebody whose mark is not shown yet. */
export type Person = Omit<Placed, 'mark'> & { mark: Placed['mark'] | 'anyone' }

/** Half a person: 4 units are 2 mm on an A6 card, where a mark must be 4 mm across. */
const half = 4

/** What each mark is painted in: the person, and the ground where they look. */
const paints = {
  networking: { line: 'networking', ground: 'networkingTint' },
  socializing: { line: 'socializing', ground: 'socializingTint' },
  both: { line: 'mixed', ground: 'mixedTint' },
  anyone: { line: 'quiet', ground: 'rule' },
  you: { line: 'ink' },
} as const satisfies Record<Person['mark'], { line: Paint; ground?: Paint }>

/** A soft patch before each person: where patches meet, people talk. Yours is still open. */
export function patch({ x, y, mark, faces }: Person): Shape[] {
  if (faces === undefined || mark === 'you') return []
  return [{ kind: 'circle', ...polar(x, y, faces, 7), r: 9, fill: paints[mark].ground }]
}

/** The mark of a person, a little smaller than on its own. */
export function body({ x, y, mark }: Person): Shape[] {
  switch (mark) {
    case 'networking':
      return [{ kind: 'rect', x: x - half, y: y - half, w: 8, h: 8, fill: 'networking' }]
    case 'socializing':
      return [
        { kind: 'circle', x, y, r: half, fill: 'card' },
        { kind: 'circle', x, y, r: 3.2, stroke: 'socializing', width: 1.6, dash: [1.97, 1.38] },
      ]
    case 'both':
      return [
        { kind: 'circle', x, y, r: half, fill: 'card' },
        { kind: 'rect', x: x - half, y: y - half, w: half, h: 8, fill: 'mixed' },
        {
          kind: 'path',
          d: `M${x + 0.8} ${y - 3.2} A3.2 3.2 0 0 1 ${x + 0.8} ${y + 3.2}`,
          stroke: 'mixed',
          width: 1.6,
          dash: [1.97, 1.38],
        },
      ]
    case 'anyone':
      return [{ kind: 'circle', x, y, r: half, fill: 'quiet' }]
    case 'you':
      return [
        { kind: 'circle', x, y, r: half, fill: 'card', stroke: 'ink', width: 0.9 },
        { kind: 'circle', x, y, r: 2.4, fill: 'ink' },
      ]
    default:
      throw new RangeError(`no such mark: ${String(mark satisfies never)}`)
  }
}

/** A small triangle towards what the person looks at, just off the mark. A square reaches further at its corners. */
export function arrow({ x, y, mark, faces }: Person): Shape[] {
  if (faces === undefined) return []
  const angle = (faces * Math.PI) / 180
  const corner = Math.max(Math.abs(Math.sin(angle)), Math.abs(Math.cos(angle)))
  const edge = mark === 'networking' || mark === 'both' ? half / corner : half
  const foot = polar(x, y, faces, edge + 0.9)
  const tip = polar(x, y, faces, edge + 2.7)
  const [left, right] = [
    polar(foot.x, foot.y, faces - 90, 1.6),
    polar(foot.x, foot.y, faces + 90, 1.6),
  ]
  const d = `M${left.x} ${left.y} L${tip.x} ${tip.y} L${right.x} ${right.y} Z`
  return [{ kind: 'path', d, fill: paints[mark].line }]
}
