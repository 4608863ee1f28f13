import { View } from '@react-pdf/renderer'
import {
  type Dimension,
  fill,
  type Mode,
  modes,
  type StartKit,
  shownSigns,
} from '@read-the-room/core'
import { gap, type Look, sizes } from '../look/look.ts'
import { Head } from '../parts/head.tsx'
import { Item, List } from '../parts/item.tsx'
import { PoleBox } from '../parts/pole-box.tsx'
import { Text } from '../parts/text.tsx'

type Props = { kit: StartKit; dimension: Dimension; number: number; total: number; look: Look }

/** The question of a dimension, and what its two poles look like. */
export function ComparisonFront({ kit, dimension, number, total, look }: Props) {
  const count = fill(kit.cards.number, { number, total })
  return (
    <View style={{ flexGrow: 1, gap: gap(look, 5, 10) }}>
      <Head look={look} kicker={dimension.title} aside={count}>
        {dimension.question}
      </Head>
      {modes.map((mode) => (
        <Pole key={mode} {...{ kit, dimension, mode, look }} />
      ))}
    </View>
  )
}

function Pole({ kit, dimension, mode, look }: Omit<Props, 'number' | 'total'> & { mode: Mode }) {
  const pole = dimension[mode]
  return (
    <PoleBox mode={mode} label={kit.moments.signs[mode]} tag="H2" look={look}>
      <Text look={look} size={sizes.headline(look)} leading={1.16} bold>
        {pole.headline}
      </Text>
      <List look={look}>
        {pole.signs.slice(0, shownSigns).map((sign, index) => (
          <Item key={String(index)} icon="dot" paint={mode} look={look}>
            {sign}
          </Item>
        ))}
      </List>
    </PoleBox>
  )
}
