import { View } from '@react-pdf/renderer'
import type { Kind } from '@read-the-room/core'
import { type Look, sizes } from '../look/look.ts'
import { Text, type TextTag } from '../parts/text.tsx'
import { KindMark } from './kind-mark.tsx'

type Props = { kind: Kind; label: string; tag?: TextTag; look: Look; small?: boolean }

/** What kind of moment it is, or which mode: its mark and its name, smaller as a label of a box. */
export function KindLine({ kind, label, tag = 'P', look, small = false }: Props) {
  return (
    <View style={{ flexDirection: 'row', alignItems: 'center', gap: small ? 4 : 5 }}>
      <KindMark kind={kind} look={look} width={look.size * (small ? 1.15 : 1.4)} />
      <Text
        look={look}
        tag={tag}
        size={small ? sizes.small(look) : sizes.headline(look)}
        color={look.colors[kind]}
        leading={1.15}
        bold
        grow
      >
        {label}
      </Text>
    </View>
  )
}
