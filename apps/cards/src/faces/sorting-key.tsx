import { View } from '@react-pdf/renderer'
import { signPaint } from '@read-the-room/brand'
import {
  type DimensionId,
  dimensionIds,
  fill,
  type Kit,
  type SortingCard,
} from '@read-the-room/core'
import { SignPicture } from '../card/kind-mark.tsx'
import { familyOf, widthOf } from '../look/fonts.ts'
import { gap, type Look, sizes } from '../look/look.ts'
import { Block } from '../parts/block.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { Section } from '../parts/section.tsx'
import { Text } from '../parts/text.tsx'

type Props = { kit: Kit; dimension: DimensionId; look: Look }

/** The cards of one dimension with what they point to, and when another answer holds. */
export function SortingKeyPage({ kit, dimension, look }: Props) {
  const cards = numbered(kit).filter(({ card }) => card.dimension === dimension)
  return (
    <View style={{ flexGrow: 1, justifyContent: 'space-between', gap: gap(look, 4, 9) }}>
      <PageHead
        look={look}
        title={kit.dimensions[dimension].title}
        kicker={kit.cards.titles.sortingKey}
      />
      {cards.map(({ number, card }) => (
        <Entry key={card.text} {...{ kit, number, card, look }} />
      ))}
    </View>
  )
}

/** The cards that one table sorts, under their questions: it lies there face down. */
export function TableKey({ kit, ids, look }: { kit: Kit; ids: string[]; look: Look }) {
  const { titles } = kit.cards
  const cards = numbered(kit).filter(({ id }) => ids.includes(id))
  return (
    <View style={{ flexGrow: 1, justifyContent: 'space-between', gap: gap(look, 4, 9) }}>
      <PageHead look={look} title={titles.tableKey} kicker={titles.sorting} />
      {dimensionIds.map((dimension) => (
        <Section key={dimension} look={look} heading={kit.dimensions[dimension].title}>
          {cards
            .filter(({ card }) => card.dimension === dimension)
            .map(({ number, card }) => (
              <Entry key={card.text} {...{ kit, number, card, look }} />
            ))}
        </Section>
      ))}
    </View>
  )
}

/** Every sorting card with the number on its edge. */
function numbered({ sorting }: Kit) {
  return Object.entries(sorting).map(([id, card], index) => ({ id, card, number: index + 1 }))
}

type EntryProps = { kit: Kit; number: number; card: SortingCard; look: Look }

function Entry({ kit, number, card, look }: EntryProps) {
  const { points, defensible } = card
  const other = [
    defensible?.dimension && kit.dimensions[defensible.dimension].title,
    defensible?.points && kit.moments.signs[defensible.points],
  ].filter((part) => part !== undefined)
  return (
    <Block tag="Sect" style={{ flexDirection: 'row', gap: 8 }}>
      <View style={{ width: look.size * 1.6 }}>
        <Text look={look} bold>
          {String(number)}
        </Text>
      </View>
      <View style={{ width: labelWidth(kit, look), flexDirection: 'row', gap: 4 }}>
        <SignPicture sign={points} look={look} width={look.size * 1.1} />
        <Text look={look} color={look.colors[signPaint(points)]} size={sizes.small(look)} bold grow>
          {kit.moments.signs[points]}
        </Text>
      </View>
      <View style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>
        <Text look={look} bold>
          {card.text}
        </Text>
        {defensible === undefined ? null : (
          <Text look={look} size={sizes.small(look)}>
            {`${other.join(', ')}: ${fill(kit.cards.defensible, { if: defensible.if })}`}
          </Text>
        )}
      </View>
    </Block>
  )
}

/** The column of what cards point to, in points: as wide as its longest word, in any language. */
function labelWidth({ moments }: Kit, look: Look): number {
  const words = Object.values(moments.signs).flatMap((label) => label.split(/\s+/))
  const widest = words.map((word) => widthOf(word, sizes.small(look), 700, familyOf(word)))
  const mark = look.size * 1.1 + 4
  return Math.max(look.size * 10, mark + Math.max(...widest) + 2)
}
