import { View } from '@react-pdf/renderer'
import { type Dimension, fill, type Mode, modes, type StartKit } from '@read-the-room/core'
import { gap, type Look, sizes } from '../look/look.ts'
import { type Icon, icons } from '../parts/icons.ts'
import { Item, List } from '../parts/item.tsx'
import { Kicker } from '../parts/kicker.tsx'
import { Picture } from '../parts/picture.tsx'
import { PoleBox } from '../parts/pole-box.tsx'
import { Text } from '../parts/text.tsx'

type Props = { kit: StartKit; dimension: Dimension; look: Look }

/** What to do on either side of a dimension, and one line that mends a misstep. */
export function ComparisonBack({ kit, dimension, look }: Props) {
  return (
    <View style={{ flexGrow: 1, gap: gap(look, 3, 9) }}>
      <Kicker look={look} tag="H2">
        {dimension.title}
      </Kicker>
      {modes.map((mode) => (
        <Advice key={mode} {...{ kit, dimension, mode, look }} />
      ))}
      <Repair {...{ kit, dimension, look }} />
    </View>
  )
}

function Advice({ kit, dimension, mode, look }: Props & { mode: Mode }) {
  const pole = dimension[mode]
  const items = [
    ...pole.do.slice(0, 2).map((text) => ({ icon: 'do', text }) as const),
    ...pole.avoid.slice(0, 1).map((text) => ({ icon: 'avoid', text }) as const),
    ...pole.phrases
      .slice(0, 2)
      .map((text) => ({ icon: 'say', text: fill(kit.cards.quote, { text }) }) as const),
  ]
  return (
    <PoleBox mode={mode} label={kit.moments.signs[mode]} tag="H3" look={look}>
      <List look={look}>
        {items.map(({ icon, text }, index) => (
          <Item key={String(index)} icon={icon} paint={mode} look={look} alt={kit.cards[icon]}>
            {text}
          </Item>
        ))}
      </List>
    </PoleBox>
  )
}

function Repair({ kit, dimension, look }: Props) {
  const [repair = ''] = dimension.repairs
  return (
    <View style={{ gap: gap(look, 0, 3) }}>
      <View style={{ flexDirection: 'row', alignItems: 'center', gap: 8 }}>
        <Text look={look} tag="H3" size={sizes.small(look)} leading={1.15} bold grow>
          {kit.cards.repair}
        </Text>
        <Legend kit={kit} look={look} />
      </View>
      <Text look={look}>{fill(kit.cards.quote, { text: repair })}</Text>
    </View>
  )
}

/** What the three small pictures stand for. */
function Legend({ kit, look }: Pick<Props, 'kit' | 'look'>) {
  const entries = ['do', 'avoid', 'say'] as const satisfies Icon[]
  return (
    <View style={{ flexDirection: 'row', gap: 6 }}>
      {entries.map((icon) => (
        <View key={icon} style={{ flexDirection: 'row', alignItems: 'center', gap: 2 }}>
          <Picture drawing={icons[icon]('quiet')} look={look} width={look.size * 0.72} />
          <Text look={look} size={sizes.small(look)} color={look.colors.quiet} leading={1.15}>
            {kit.cards[icon]}
          </Text>
        </View>
      ))}
    </View>
  )
}
