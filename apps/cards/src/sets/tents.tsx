import { View } from '@react-pdf/renderer'
import type { Paper, StartKit } from '@read-the-room/core'
import { plain } from '../geometry/formats.ts'
import { centered, type Stock } from '../geometry/stock.ts'
import type { CardSet } from '../look/card-set.ts'
import { Text } from '../parts/text.tsx'

/** How much larger a name is set than the words of a card. */
const larger = 3.6

/** The smallest size of a name on a tent, in points. */
export const leastTent = 10 * larger

/** A tent with a name on both sides, one to a sheet: its two panels are one above the other. */
export function tents(kit: StartKit, names: string[]): CardSet {
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
        front: (look) => (
          <View style={middle}>
            <Text look={look} tag="H1" size={look.size * larger} leading={1.1} align="center" bold>
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
