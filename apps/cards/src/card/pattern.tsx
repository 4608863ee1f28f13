import { View } from '@react-pdf/renderer'
import { type Drawing, markSize } from '@read-the-room/brand'
import { pt } from '../geometry/units.ts'
import type { Frame } from '../look/frame.ts'
import type { Look } from '../look/look.ts'
import { Picture } from '../parts/picture.tsx'
import { Bleed } from './bleed.tsx'
import { KindMark } from './kind-mark.tsx'
import { outlined } from './outlined.ts'
import { type PatternName, patterns, type Spot } from './patterns.ts'

/** From one mark to the next, in points: on a card, and on a page of large print. */
const grid = { card: pt(17.5), page: pt(33) } as const

/** How much of its cell a mark takes: small ones have air, large ones fill it. */
const shares = { small: 0.55, big: 0.88 } as const

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
  const { field, lower, night = false, big = false, at } = patterns[pattern]
  const colors = night ? look.night : look.colors
  const painted = { ...look, colors }
  const [width, height] = [frame.width + frame.left + frame.right, frame.height + frame.top]
  const columns = big
    ? 2
    : Math.max(1, Math.round(width / (frame.over > 0 ? grid.card : grid.page)))
  const cell = width / columns
  const most = big ? 2 : Math.max(1, Math.floor((height * 0.8) / cell))
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
          {Array.from({ length: columns }, (_column, x) => (
            <SpotMark
              key={String(x)}
              spot={at(x, y, { columns, rows })}
              look={painted}
              width={cell * (big ? shares.big : shares.small)}
            />
          ))}
        </View>
      ))}
    </Bleed>
  )
}

/** A mark in its color, or somebody from above. */
function SpotMark({ spot, look, width }: { spot: Spot; look: Look; width: number }) {
  if (spot === 'person' || spot === 'you') {
    const drawing = look.outline ? outlined(people[spot]) : people[spot]
    return <Picture {...{ drawing, look, width }} />
  }
  const { kind, paint } = spot
  return <KindMark {...{ kind, look, width }} paint={look.outline ? 'ink' : paint} />
}

const middle = { kind: 'circle', x: markSize / 2, y: markSize / 2 } as const
const people: Record<'person' | 'you', Drawing> = {
  person: { width: markSize, height: markSize, shapes: [{ ...middle, r: 5.5, fill: 'person' }] },
  you: {
    width: markSize,
    height: markSize,
    shapes: [
      { ...middle, r: 4.5, fill: 'ink' },
      { ...middle, r: 8, stroke: 'ink', width: 1.6 },
    ],
  },
}

/** The lower half of the field, over both cuts. */
function lowerHalf({ over }: Frame) {
  return { position: 'absolute', top: '50%', bottom: 0, left: -over, right: -over } as const
}
