import { View } from '@react-pdf/renderer'
import type { Look } from '../look/look.ts'
import { Text } from '../parts/text.tsx'

/** One sign as it is seen or heard, large enough to be read across a table. No answer anywhere. */
export function SortingCard({ text, look }: { text: string; look: Look }) {
  const style = { flexGrow: 1, justifyContent: 'center', alignItems: 'stretch' } as const
  return (
    <View style={style}>
      <Text look={look} tag="H1" size={look.size * 1.3} leading={1.2} align="center" bold>
        {text}
      </Text>
    </View>
  )
}
