import { View } from '@react-pdf/renderer'
import { mark } from '@read-the-room/brand'
import type { Mode } from '@read-the-room/core'
import type { ReactNode } from 'react'
import { gap, type Look, sizes } from '../look.ts'
import { Block } from './block.tsx'
import { Copy, type TextTag } from './copy.tsx'
import { Picture } from './picture.tsx'

type Props = { mode: Mode; label: string; tag: TextTag; look: Look; children: ReactNode }

/** One of the two modes: square corners and a solid line, or round corners and a dashed one. */
export function PoleBox({ mode, label, tag, look, children }: Props) {
  const { colours } = look
  const square = mode === 'networking'
  const style = {
    flexGrow: 1,
    gap: gap(look, 0.5, 5),
    paddingVertical: gap(look, 3, 9),
    paddingHorizontal: gap(look, 8, 9),
    borderWidth: 1.1,
    borderStyle: square ? ('solid' as const) : ('dashed' as const),
    borderColor: colours[mode],
    borderRadius: square ? 1 : 10,
    backgroundColor: square ? colours.networkingTint : colours.socializingTint,
  }
  return (
    <Block tag="Sect" style={style}>
      <View style={{ flexDirection: 'row', alignItems: 'center', gap: 4 }}>
        <Picture drawing={mark(mode)} look={look} width={look.size * 1.15} />
        <Copy
          look={look}
          tag={tag}
          size={sizes.small(look)}
          colour={colours[mode]}
          leading={1.15}
          bold
          grow
        >
          {label}
        </Copy>
      </View>
      {children}
    </Block>
  )
}
