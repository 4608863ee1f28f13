import { View } from '@react-pdf/renderer'
import type { Paint } from '@read-the-room/brand'
import { type Kind, kinds } from '@read-the-room/core'
import { pt } from '../geometry/units.ts'
import type { Frame } from '../look/frame.ts'
import type { CardColors, Look } from '../look/look.ts'
import { Bleed } from './bleed.tsx'
import { KindMark } from './kind-mark.tsx'

/** The sets that have a pattern. */
export const patternNames = [
  'voting',
  'comparison',
  'conflict',
  'rule',
  'scenarios',
  'sorting',
  'plan',
] as const
export type PatternName = (typeof patternNames)[number]

/** From one mark to the next, in points: on a card, and on a page of large print. */
const grid = { card: pt(17.5), page: pt(33) } as const

/** How much of its cell a mark takes. */
const share = 0.55

/** A field of marks that says what a set is about, over the whole card. */
export function Pattern({
  pattern,
  look,
  frame,
}: {
  pattern: PatternName
  look: Look
  frame: Frame
}) {
  const { field, lower, night = false, at } = patterns[pattern]
  const colors = night ? look.night : look.colors
  const painted = { ...look, colors }
  const [width, height] = [frame.width + frame.left + frame.right, frame.height + frame.top]
  const columns = Math.max(1, Math.round(width / (frame.over > 0 ? grid.card : grid.page)))
  const cell = width / columns
  const most = Math.max(1, Math.floor((height * 0.8) / cell))
  // Two halves have as many rows each.
  const rows = lower === undefined ? most : 2 * Math.ceil(most / 2)
  const style = { flexGrow: 1, justifyContent: 'space-evenly' } as const
  return (
    <Bleed
      frame={frame}
      to={{ top: true }}
      ground={look.outline ? '#FFFFFF' : field(look.colors, look.night)}
      style={style}
    >
      {lower === undefined || look.outline ? null : (
        <View style={{ ...lowerHalf(frame), backgroundColor: lower(look.colors) }} />
      )}
      {Array.from({ length: rows }, (_row, y) => (
        <View key={String(y)} style={{ flexDirection: 'row', justifyContent: 'space-evenly' }}>
          {Array.from({ length: columns }, (_column, x) => {
            const { kind, paint } = at(x, y, rows)
            return (
              <KindMark
                key={String(x)}
                kind={kind}
                look={painted}
                paint={look.outline ? 'ink' : paint}
                width={cell * share}
              />
            )
          })}
        </View>
      ))}
    </Bleed>
  )
}

/** The lower half of the field, over both cuts. */
function lowerHalf({ over }: Frame) {
  return { position: 'absolute', top: '50%', bottom: 0, left: -over, right: -over } as const
}

type Spot = { kind: Kind; paint: Paint }
type Style = {
  field: (day: CardColors, night: CardColors) => string
  night?: boolean
  /** The ground of the lower half, where it has one of its own. */
  lower?: (day: CardColors) => string
  at: (x: number, y: number, rows: number) => Spot
}

const cycle = (x: number, y: number): Kind => kinds[(x + y * 3) % kinds.length] ?? 'mixed'

const patterns: Record<PatternName, Style> = {
  voting: { field: ({ shade }) => shade, at: (x, y) => own(cycle(x, y)) },
  comparison: {
    field: ({ networking }) => networking,
    night: true,
    lower: ({ socializing }) => socializing,
    at: (_x, y, rows) => own(y < rows / 2 ? 'networking' : 'socializing'),
  },
  conflict: { field: ({ mixed }) => mixed, night: true, at: () => own('mixed') },
  rule: { field: (_day, { paper }) => paper, night: true, at: (x, y) => own(cycle(x, y)) },
  scenarios: {
    field: (_day, { rule }) => rule,
    night: true,
    at: (x, y, rows) => (y < rows / 2 ? { kind: 'unclear', paint: 'quiet' } : own(cycle(x, y))),
  },
  sorting: { field: ({ rule }) => rule, at: (x, y) => ({ kind: cycle(x, y), paint: 'ink' }) },
  plan: {
    field: ({ ink }) => ink,
    night: true,
    at: (x, y) => own((x + y) % 3 === 0 ? 'mixed' : 'unclear'),
  },
}

function own(kind: Kind): Spot {
  return { kind, paint: kind }
}
