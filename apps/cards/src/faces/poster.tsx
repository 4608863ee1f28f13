import { View } from '@react-pdf/renderer'
import { dimensionIds, type Kit, kinds } from '@read-the-room/core'
import { KindLine } from '../card/kind-line.tsx'
import { gap, type Look, sizes } from '../look/look.ts'
import { Block } from '../parts/block.tsx'
import { QuizCode } from '../parts/quiz-code.tsx'
import { Text } from '../parts/text.tsx'

type Props = { kit: Kit; look: Look }

/** How much larger than on a card everything is: a wall is read from two metres. */
const larger = 1.35

/** For the wall: the four questions, the four kinds of moment and what to do in each. */
export function Poster({ kit, look: card }: Props) {
  const look = { ...card, size: card.size * larger }
  const { moments, dimensions } = kit
  return (
    <View style={{ flexGrow: 1, justifyContent: 'space-between', gap: gap(look, 6, 14) }}>
      <View style={{ flexDirection: 'row', gap: 12 }}>
        <Text look={look} tag="H1" size={look.size * 2.1} leading={1.1} bold grow>
          {moments.title}
        </Text>
        <QuizCode kit={kit} look={look} />
      </View>
      {dimensionIds.map((id) => (
        <Block key={id} tag="Sect">
          <Text look={look} tag="H2" size={sizes.small(look)} color={look.colors.quiet} bold>
            {dimensions[id].title}
          </Text>
          <Text look={look} size={sizes.question(look)} leading={1.15} bold>
            {dimensions[id].question}
          </Text>
        </Block>
      ))}
      <View style={{ borderTopWidth: 1.2, borderTopColor: look.colors.rule }} />
      {kinds.map((kind) => (
        <Block key={kind} tag="Sect" style={{ gap: gap(look, 0, 2) }}>
          <KindLine kind={kind} tag="H2" label={moments.kinds[kind].label} look={look} />
          <Text look={look}>{moments.kinds[kind].when}</Text>
          <Text look={look} bold>
            {moments.kinds[kind].do}
          </Text>
        </Block>
      ))}
    </View>
  )
}
