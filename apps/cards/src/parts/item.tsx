import { View } from '@react-pdf/renderer'
import type { Paint } from '@read-the-room/brand'
import { type Look, leading, sizes } from '../look.ts'
import { Copy } from './copy.tsx'
import { type Icon, icons } from './icons.ts'
import { Picture } from './picture.tsx'

type Props = { icon: Icon; paint: Paint; look: Look; children: string }

/** A line of a list: its sign in the margin, its text beside. */
export function Item({ icon, paint, look, children }: Props) {
  const width = look.size * 0.82
  return (
    <View style={{ flexDirection: 'row', gap: icon === 'dot' ? 2 : 5 }}>
      <View style={{ paddingTop: (look.size * leading(look) - width) / 2 }}>
        <Picture drawing={icons[icon](paint)} look={look} width={width} />
      </View>
      <Copy size={sizes.body(look)} colour={look.colours.ink} leading={leading(look)} grow>
        {children}
      </Copy>
    </View>
  )
}
