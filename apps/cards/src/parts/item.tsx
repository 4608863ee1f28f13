import { View } from '@react-pdf/renderer'
import type { Paint } from '@read-the-room/brand'
import type { ReactNode } from 'react'
import { gap, type Look, leading } from '../look/look.ts'
import { Block } from './block.tsx'
import { type Icon, icons } from './icons.ts'
import { Picture } from './picture.tsx'
import { Text } from './text.tsx'

type ListProps = {
  look: Look
  /** Takes the height that is left, its lines as far apart as that lets them be. */
  grow?: boolean
  children: ReactNode
}

/** Lines that belong together. */
export function List({ look, grow = false, children }: ListProps) {
  const filling = grow ? ({ flexGrow: 1, justifyContent: 'space-evenly' } as const) : {}
  return (
    <Block tag="L" style={{ gap: gap(look, 0.5, 5), ...filling }}>
      {children}
    </Block>
  )
}

type Props = {
  icon: Icon
  paint: Paint
  look: Look
  /** What the picture in the margin stands for; a dot stands for nothing. */
  alt?: string
  children: string
}

/** A line of a list: its sign in the margin, its text beside. */
export function Item({ icon, paint, look, alt, children }: Props) {
  const width = look.size * 0.82
  const picture = <Picture drawing={icons[icon](paint)} look={look} width={width} alt={alt} />
  const margin = { paddingTop: (look.size * leading(look) - width) / 2 }
  return (
    <Block tag="LI" style={{ flexDirection: 'row', gap: icon === 'dot' ? 2 : 5 }}>
      {alt === undefined ? (
        <View style={margin}>{picture}</View>
      ) : (
        <Block tag="Lbl" style={margin}>
          {picture}
        </Block>
      )}
      <Block tag="LBody" style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>
        <Text look={look}>{children}</Text>
      </Block>
    </Block>
  )
}
