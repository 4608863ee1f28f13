import { View } from '@react-pdf/renderer'
import { mark } from '@read-the-room/brand'
import { dimensionIds, kinds, type StartKit, turnToOf } from '@read-the-room/core'
import { gap, type Look, sizes } from '../look/look.ts'
import { Block } from '../parts/block.tsx'
import { Head } from '../parts/head.tsx'
import { Item, List } from '../parts/item.tsx'
import { KindLine } from '../parts/kind-line.tsx'
import { Picture } from '../parts/picture.tsx'
import { QuizCode } from '../parts/quiz-code.tsx'
import { Text } from '../parts/text.tsx'
import { WithLogo } from '../parts/with-logo.tsx'

type Props = { kit: StartKit; look: Look }

/** The four questions, the signs, and what kind of moment they make. */
export function RuleFront({ kit, look }: Props) {
  return (
    <View style={{ flexGrow: 1, gap: gap(look, 2, 8), justifyContent: 'space-between' }}>
      <Head look={look}>{kit.moments.title}</Head>
      <List look={look}>
        {dimensionIds.map((id) => (
          <Item key={id} icon="dot" paint="ink" look={look}>
            {kit.dimensions[id].question}
          </Item>
        ))}
      </List>
      <Signs kit={kit} look={look} />
      {kinds.map((kind) => (
        <Block key={kind} tag="Sect" style={{ gap: gap(look, 0, 1.5) }}>
          <KindLine kind={kind} tag="H2" label={kit.moments.kinds[kind].label} look={look} />
          <Text look={look}>{kit.moments.kinds[kind].when}</Text>
        </Block>
      ))}
    </View>
  )
}

/** The three signs side by side, or one below another where their names are long: mark and name. */
function Signs({ kit, look }: Props) {
  const signs = [
    ['networking', 'networking'],
    ['both', 'mixed'],
    ['socializing', 'socializing'],
  ] as const
  const style = {
    flexDirection: 'row',
    flexWrap: 'wrap',
    columnGap: 6,
    justifyContent: 'space-between',
    paddingVertical: gap(look, 1, 4),
    borderTopWidth: 0.8,
    borderBottomWidth: 0.8,
    borderColor: look.colors.rule,
  } as const
  return (
    <View style={style}>
      {signs.map(([sign, kind]) => (
        <View key={sign} style={{ flexDirection: 'row', alignItems: 'center', gap: 3 }}>
          <Picture drawing={mark(kind)} look={look} width={look.size * 1.15} />
          <Text look={look} size={sizes.small(look)} color={look.colors[kind]} leading={1.15} bold>
            {kit.moments.signs[sign]}
          </Text>
        </View>
      ))}
    </View>
  )
}

/** What to do in each kind of moment, and what always holds. */
export function RuleBack({ kit, look }: Props) {
  const { moments, cards } = kit
  const turnTo = turnToOf(kit)
  return (
    <View style={{ flexGrow: 1, gap: gap(look, 3, 7), justifyContent: 'space-between' }}>
      <WithLogo kit={kit} room={{ width: 90, height: sizes.headline(look) * 1.15 }}>
        <Text look={look} tag="H2" size={sizes.headline(look)} leading={1.15} bold>
          {cards.whatToDo}
        </Text>
      </WithLogo>
      {kinds.map((kind) => (
        <Block key={kind} tag="Sect" style={{ gap: gap(look, 0, 1.5) }}>
          <KindLine kind={kind} tag="H3" label={moments.kinds[kind].label} look={look} />
          <Text look={look}>{moments.kinds[kind].do}</Text>
        </Block>
      ))}
      <View
        style={{
          borderTopWidth: 0.8,
          borderTopColor: look.colors.rule,
          paddingTop: 3,
          flexDirection: 'row',
          gap: 6,
        }}
      >
        <View style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0, gap: gap(look, 0, 2) }}>
          <Text look={look}>{moments.power}</Text>
          {turnTo === undefined ? null : (
            <Text look={look} bold>
              {turnTo}
            </Text>
          )}
        </View>
        <QuizCode kit={kit} look={look} />
      </View>
    </View>
  )
}
