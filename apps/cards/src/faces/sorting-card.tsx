import { View } from '@react-pdf/renderer'
import { isLarge, type Look, sizes } from '../look/look.ts'
import { Text } from '../parts/text.tsx'

type Props = {
  text: string
  /** What it is, and what is asked of every card. */
  set: { name: string; line: string }
  look: Look
}

/** One sign as it is seen or heard, large enough to be read across a table. No answer anywhere. */
export function SortingCard({ text, set, look }: Props) {
  const size = isLarge(look) ? look.size : look.floor
  const quiet = { look, size, color: look.colors.quiet, leading: 1.15 }
  const foot = { borderTopWidth: 0.6, borderTopColor: look.colors.rule, paddingTop: 4 }
  return (
    <View style={{ flexGrow: 1, gap: 4 }}>
      <Text {...quiet} bold>
        {set.name}
      </Text>
      <View style={{ flexGrow: 1, justifyContent: 'center' }}>
        <Text look={look} tag="H1" size={sizes.sign(look)} leading={1.16} bold>
          {text}
        </Text>
      </View>
      <View style={foot}>
        <Text {...quiet}>{set.line}</Text>
      </View>
    </View>
  )
}
