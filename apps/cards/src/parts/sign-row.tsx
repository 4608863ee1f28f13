import { View } from '@react-pdf/renderer'
import { mark } from '@read-the-room/brand'
import type { Kind, Sign } from '@read-the-room/core'
import { type Look, leading, sizes } from '../look.ts'
import { Copy } from './copy.tsx'
import { Picture } from './picture.tsx'

type Props = { points: Sign; label: string; look: Look; children: string }

/** The mark that stands for each sign. */
const markOf = {
  networking: 'networking',
  both: 'mixed',
  socializing: 'socializing',
  none: 'unclear',
} as const satisfies Record<Sign, Kind>

/** One sign of a moment: what it points to, in which dimension, and its words. */
export function SignRow({ points, label, look, children }: Props) {
  const kind = markOf[points]
  return (
    <View style={{ flexDirection: 'row', gap: 6 }}>
      <View style={{ paddingTop: 1 }}>
        <Picture drawing={mark(kind)} look={look} width={look.size * 1.2} />
      </View>
      <View style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>
        <Copy size={sizes.small(look)} colour={look.colours[kind]} leading={1.15} bold>
          {label}
        </Copy>
        <Copy size={sizes.body(look)} colour={look.colours.ink} leading={leading(look)}>
          {children}
        </Copy>
      </View>
    </View>
  )
}
