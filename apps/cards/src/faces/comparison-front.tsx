import { View } from '@react-pdf/renderer'
import { type Dimension, fill, type Kit, type Mode, modes } from '@read-the-room/core'
import { gap, type Look, sizes } from '../look.ts'
import { Copy } from '../parts/copy.tsx'
import { Item } from '../parts/item.tsx'
import { Kicker } from '../parts/kicker.tsx'
import { PoleBox } from '../parts/pole-box.tsx'

type Props = { kit: Kit; dimension: Dimension; number: number; total: number; look: Look }

/** How many signs of a pole the face shows: the first, which are the strongest. */
const shown = 3

/** The question of a dimension, and what its two poles look like. */
export function ComparisonFront({ kit, dimension, number, total, look }: Props) {
  const { colours } = look
  const count = (
    <Copy size={sizes.small(look)} colour={colours.quiet}>
      {fill(kit.cards.number, { number, total })}
    </Copy>
  )
  return (
    <View style={{ flexGrow: 1, gap: gap(look, 5, 10) }}>
      <View style={{ gap: gap(look, 0, 3) }}>
        <Kicker look={look} aside={count}>
          {dimension.title}
        </Kicker>
        <Copy size={sizes.question(look)} colour={colours.ink} leading={1.14} bold>
          {dimension.question}
        </Copy>
      </View>
      {modes.map((mode) => (
        <Pole key={mode} {...{ kit, dimension, mode, look }} />
      ))}
    </View>
  )
}

function Pole({ kit, dimension, mode, look }: Omit<Props, 'number' | 'total'> & { mode: Mode }) {
  const pole = dimension[mode]
  return (
    <PoleBox mode={mode} label={kit.moments.signs[mode]} look={look}>
      <Copy size={sizes.headline(look)} colour={look.colours.ink} leading={1.16} bold>
        {pole.headline}
      </Copy>
      {pole.signs.slice(0, shown).map((sign, index) => (
        <Item key={String(index)} icon="dot" paint={mode} look={look}>
          {sign}
        </Item>
      ))}
    </PoleBox>
  )
}
