import { View } from '@react-pdf/renderer'
import { type Kit, kinds, type Paper } from '@read-the-room/core'
import { KindMark } from '../card/kind-mark.tsx'
import { plain } from '../geometry/formats.ts'
import { centered, type Stock } from '../geometry/stock.ts'
import type { Size } from '../geometry/units.ts'
import type { CardSet } from '../look/card-set.ts'
import { type Fitted, fittingSize, lettersOver } from '../look/fitting-size.ts'
import type { Look } from '../look/look.ts'
import { Text } from '../parts/text.tsx'

/** A name's place on a tent of a width in points: between its words lines may end. */
export function tentPlace(width: number): Fitted {
  return { width, sizes: [43, 40, 37, 34, 31, 28, 26, 24], oneLine: false }
}

/** Sizes at which a name in one line is read from the other end of a room. */
const far = [120, 112, 104, 96, 88, 80, 72, 66, 60, 54, 48] as const

/** As large as its panel lets it be: in one line across, or where it is long in several. */
function sizeOf(name: string, { width, height }: Size): number {
  const sizes = far.filter((size) => size < height / 2)
  const line = { width, sizes, oneLine: true }
  const size = sizes.length > 0 ? fittingSize(name, line) : 0
  return size > 0 && lettersOver(name, line, size) === 0
    ? size
    : fittingSize(name, tentPlace(width))
}

/** A tent with a name on both sides, one to a sheet: its two panels are one above the other. */
export function tents(kit: Kit, names: string[]): CardSet {
  return {
    id: 'tents',
    title: kit.cards.titles.tents,
    kit,
    format: 'half',
    secret: false,
    named: true,
    cards: names.flatMap((name) =>
      [1, 2].map((panel) => ({
        name: `${name}, panel ${panel}`,
        title: name,
        front: (look, { width, height }) => (
          <View style={{ flexGrow: 1, justifyContent: 'space-evenly' }}>
            {height > least ? <Border {...{ look, width }} /> : null}
            <Text
              look={look}
              tag="H1"
              size={sizeOf(name, { width, height })}
              leading={1.1}
              align="center"
              bold
            >
              {name}
            </Text>
            {height > least ? <Border {...{ look, width }} /> : null}
          </View>
        ),
      })),
    ),
  }
}

/** A panel that is lower than this, in points, has room for the name alone. */
const least = 200

/** The marks of the deck in a row, over the whole width. */
function Border({ look, width }: { look: Look; width: number }) {
  const mark = 26
  const count = Math.floor(width / (mark * 2))
  return (
    <View style={{ flexDirection: 'row', justifyContent: 'space-between' }}>
      {Array.from({ length: count }, (_mark, index) => (
        <KindMark
          key={String(index)}
          kind={kinds[index % kinds.length] ?? 'mixed'}
          look={look}
          width={mark}
        />
      ))}
    </View>
  )
}

/** Two panels with no gutter between them: the fold. */
export function tentStock(paper: Paper): Stock {
  const { id, sheet, cell } = plain('half', paper)
  return { ...centered(id, sheet, cell, [1, 2], 0), tent: true }
}
