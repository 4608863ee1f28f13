import { View } from '@react-pdf/renderer'
import type { Kit, Paper } from '@read-the-room/core'
import { plain } from '../geometry/formats.ts'
import { centered, type Stock } from '../geometry/stock.ts'
import type { CardSet } from '../look/card-set.ts'
import { type Fitted, fittingSize } from '../look/fitting-size.ts'
import { Text } from '../parts/text.tsx'

/** A name's place on a tent of a width in points: between its words lines may end. */
export function tentPlace(width: number): Fitted {
  return { width, sizes: [43, 40, 37, 34, 31, 28, 26, 24], oneLine: false }
}

/** A tent with a name on both sides, one to a sheet: its two panels are one above the other. */
export function tents(kit: Kit, names: string[]): CardSet {
  const middle = { flexGrow: 1, justifyContent: 'center' } as const
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
        front: (look, { width }) => (
          <View style={middle}>
            <Text
              look={look}
              tag="H1"
              size={fittingSize(name, tentPlace(width))}
              leading={1.1}
              align="center"
              bold
            >
              {name}
            </Text>
          </View>
        ),
      })),
    ),
  }
}

/** Two panels with no gutter between them: the fold. */
export function tentStock(paper: Paper): Stock {
  const { id, sheet, cell } = plain('half', paper)
  return { ...centered(id, sheet, cell, [1, 2], 0), tent: true }
}
