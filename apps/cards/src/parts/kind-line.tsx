import { View } from '@react-pdf/renderer'
import { mark } from '@read-the-room/brand'
import type { Kind } from '@read-the-room/core'
import { type Look, sizes } from '../look.ts'
import { Copy, type TextTag } from './copy.tsx'
import { Picture } from './picture.tsx'

type Props = { kind: Kind; label: string; tag?: TextTag; look: Look }

/** What kind of moment it is: its mark and its name. */
export function KindLine({ kind, label, tag = 'P', look }: Props) {
  return (
    <View style={{ flexDirection: 'row', alignItems: 'center', gap: 5 }}>
      <Picture drawing={mark(kind)} look={look} width={look.size * 1.4} />
      <Copy
        look={look}
        tag={tag}
        size={sizes.headline(look)}
        colour={look.colours[kind]}
        leading={1.15}
        bold
        grow
      >
        {label}
      </Copy>
    </View>
  )
}
