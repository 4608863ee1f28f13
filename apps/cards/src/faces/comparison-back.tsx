import { View } from '@react-pdf/renderer'
import { type Dimension, fill, type Kit, type Mode, modes } from '@read-the-room/core'
import { KindLine } from '../card/kind-line.tsx'
import { linesNeeded } from '../card/lines-needed.ts'
import { PoleBox } from '../card/pole-box.tsx'
import { shareOf } from '../card/share-of.ts'
import type { Frame } from '../look/frame.ts'
import { gap, type Look, sizes } from '../look/look.ts'
import { Item, List } from '../parts/item.tsx'
import { Text } from '../parts/text.tsx'

type Props = {
  kit: Kit
  dimension: Dimension
  /** The modes of this card: both, or one where words are long. */
  some?: readonly Mode[]
  look: Look
  frame: Frame
}

/** What to do on either side of a dimension, and one line that mends a misstep. */
export function ComparisonBack({ kit, dimension, some = modes, look, frame }: Props) {
  const between = gap(look, 4, 7)
  const title = { size: sizes.headline(look), leading: 1.12 }
  const mended = Object.values(kit.dimensions).map((one) => repairOf(kit, one))
  const lines = Math.max(...mended.map((text) => linesNeeded(text, look.size, frame.width)))
  const repairs = Math.min(Math.ceil(lines * look.size * leading), frame.height / 3)
  const foot = Math.ceil(sizes.small(look) * 1.15) + repairs + between
  const titles = Object.values(kit.dimensions).map((one) => one.title)
  const { head, box } = shareOf(titles, { ...title, frame, between, foot, count: some.length })
  return (
    <View style={{ flexGrow: 1, gap: between }}>
      <View style={{ minHeight: head }}>
        <Text look={look} tag="H2" {...title} bold>
          {dimension.title}
        </Text>
      </View>
      {some.map((mode) => (
        <Advice key={mode} {...{ kit, dimension, mode, look }} height={box} />
      ))}
      <View>
        <Text look={look} tag="H3" size={sizes.small(look)} leading={1.15} bold>
          {kit.cards.repair}
        </Text>
        <Text look={look} leading={leading}>
          {repairOf(kit, dimension)}
        </Text>
      </View>
    </View>
  )
}

const leading = 1.18

function repairOf(kit: Kit, { repairs: [repair = ''] }: Dimension): string {
  return fill(kit.cards.quote, { text: repair })
}

type AdviceProps = Omit<Props, 'frame' | 'some'> & { mode: Mode; height: number }

function Advice({ kit, dimension, mode, look, height }: AdviceProps) {
  const pole = dimension[mode]
  const items = [
    ...pole.do.slice(0, 2).map((text) => ({ icon: 'do', text }) as const),
    ...pole.avoid.slice(0, 1).map((text) => ({ icon: 'avoid', text }) as const),
    ...pole.phrases
      .slice(0, 2)
      .map((text) => ({ icon: 'say', text: fill(kit.cards.quote, { text }) }) as const),
  ]
  return (
    <PoleBox mode={mode} look={look} height={height}>
      <KindLine kind={mode} label={kit.moments.signs[mode]} tag="H3" look={look} small />
      <List look={look} grow>
        {items.map(({ icon, text }) => (
          <Item key={text} icon={icon} paint={mode} look={look} alt={kit.cards[icon]}>
            {text}
          </Item>
        ))}
      </List>
    </PoleBox>
  )
}
