import { View } from '@react-pdf/renderer'
import { mark } from '@read-the-room/brand'
import type { Kind } from '@read-the-room/core'
import { type Look, sizes } from '../look.ts'
import { Copy } from './copy.tsx'
import { Picture } from './picture.tsx'

type Props = { kind: Kind; label: string; look: Look }

/** What kind of moment it is: its mark and its name. */
export function KindLine({ kind, label, look }: Props) {
  return (
    <View style={{ flexDirection: 'row', alignItems: 'center', gap: 5 }}>
      <Picture drawing={mark(kind)} look={look} width={look.size * 1.5} />
      <Copy size={sizes.headline(look)} colour={look.colours[kind]} leading={1.15} bold grow>
        {label}
      </Copy>
    </View>
  )
}
