import { View } from '@react-pdf/renderer'
import { signPaint } from '@read-the-room/brand'
import type { Sign } from '@read-the-room/core'
import { type Look, sizes } from '../look/look.ts'
import { Text } from '../parts/text.tsx'
import { SignPicture } from './kind-mark.tsx'

type Props = {
  points: Sign
  /** What the sign points to, in words: the picture’s alternative. */
  pointsTo: string
  label: string
  look: Look
  children: string
}

/** One sign of a moment: its mark, the dimension it belongs to, and its words, if it has any. */
export function SignRow({ points, pointsTo, label, look, children }: Props) {
  const color = look.colors[signPaint(points)]
  const width = look.size * 1.75
  return (
    <View style={{ flexDirection: 'row', gap: 8, alignItems: 'center' }}>
      <SignPicture sign={points} look={look} width={width} alt={pointsTo} />
      <View style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>
        <Text look={look} tag="H2" size={sizes.small(look)} color={color} leading={1.15} bold>
          {label}
        </Text>
        <Text look={look} leading={1.18}>
          {children === '' ? pointsTo : children}
        </Text>
      </View>
    </View>
  )
}
