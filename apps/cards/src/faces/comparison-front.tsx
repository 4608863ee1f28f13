import { View } from '@react-pdf/renderer'
import { type Dimension, type Kit, type Mode, modes, shownSigns } from '@read-the-room/core'
import { KindMark } from '../card/kind-mark.tsx'
import { PoleBox } from '../card/pole-box.tsx'
import { RuledRows } from '../card/ruled-rows.tsx'
import { shareOf } from '../card/share-of.ts'
import type { Frame } from '../look/frame.ts'
import { gap, type Look, sizes } from '../look/look.ts'
import { Text } from '../parts/text.tsx'

type Props = {
  kit: Kit
  dimension: Dimension
  /** The modes of this card: both, or one where words are long. */
  some?: readonly Mode[]
  look: Look
  frame: Frame
}

/** The question of a dimension, and what its two poles look like, in boxes of one height. */
export function ComparisonFront({ kit, dimension, some = modes, look, frame }: Props) {
  const between = gap(look, 4, 8)
  const title = { size: sizes.question(look), leading: 1.12 }
  const questions = Object.values(kit.dimensions).map(({ question }) => question)
  const { head, box } = shareOf(questions, { ...title, frame, between, count: some.length })
  return (
    <View style={{ flexGrow: 1, gap: between }}>
      <View style={{ minHeight: head, justifyContent: 'flex-end' }}>
        <Text look={look} tag="H1" {...title} bold>
          {dimension.question}
        </Text>
      </View>
      {some.map((mode) => (
        <Pole key={mode} {...{ kit, dimension, mode, look }} height={box} />
      ))}
    </View>
  )
}

type PoleProps = Omit<Props, 'frame' | 'some'> & { mode: Mode; height: number }

function Pole({ kit, dimension, mode, look, height }: PoleProps) {
  const { headline, signs, wear } = dimension[mode]
  const worn = wear === undefined ? [] : [`${kit.cards.wear}: ${wear}`]
  return (
    <PoleBox mode={mode} look={look} height={height}>
      <View style={{ flexDirection: 'row', alignItems: 'center', gap: 8 }}>
        <KindMark kind={mode} look={look} width={look.size * 2.5} />
        <View style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>
          <Text
            look={look}
            tag="H2"
            size={sizes.small(look)}
            color={look.colors[mode]}
            leading={1.15}
            bold
          >
            {kit.moments.signs[mode]}
          </Text>
          <Text look={look} size={sizes.headline(look)} leading={1.14} bold>
            {headline}
          </Text>
        </View>
      </View>
      <RuledRows look={look} paint={mode}>
        {[...signs.slice(0, shownSigns), ...worn]}
      </RuledRows>
    </PoleBox>
  )
}
