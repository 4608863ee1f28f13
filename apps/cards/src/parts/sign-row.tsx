import { View } from '@react-pdf/renderer'
import { signMark, signPaint } from '@read-the-room/brand'
import type { Sign } from '@read-the-room/core'
import { type Look, sizes } from '../look/look.ts'
import { Picture } from './picture.tsx'
import { Text } from './text.tsx'

type Props = {
  points: Sign
  /** What the sign points to, in words: the picture's alternative. */
  pointsTo: string
  label: string
  look: Look
  children: string
}

/** One sign of a moment: what it points to, in which dimension, and its words, if it has any. */
export function SignRow({ points, pointsTo, label, look, children }: Props) {
  const small = { look, size: sizes.small(look), leading: 1.15 }
  return (
    <View style={{ flexDirection: 'row', gap: 6 }}>
      <View style={{ paddingTop: 1 }}>
        <Picture drawing={signMark(points)} look={look} width={look.size * 1.2} />
      </View>
      <View style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>
        <View style={{ flexDirection: 'row', gap: 6 }}>
          <Text {...small} tag="H2" bold grow>
            {label}
          </Text>
          <Text {...small} color={look.colors[signPaint(points)]} bold>
            {pointsTo}
          </Text>
        </View>
        {children !== '' && <Text look={look}>{children}</Text>}
      </View>
    </View>
  )
}
