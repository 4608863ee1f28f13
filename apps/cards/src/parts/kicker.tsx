import { View } from '@react-pdf/renderer'
import type { ReactNode } from 'react'
import { type Look, sizes } from '../look.ts'
import { Copy } from './copy.tsx'

type Props = { look: Look; children: string; aside?: ReactNode }

/** The quiet line at the top of a face: what it belongs to, and something at its right end. */
export function Kicker({ look, children, aside }: Props) {
  const style = {
    flexDirection: 'row',
    justifyContent: 'space-between',
    gap: 8,
  } as const
  return (
    <View style={style}>
      <Copy size={sizes.small(look)} colour={look.colours.quiet} leading={1.15} grow>
        {children}
      </Copy>
      {aside}
    </View>
  )
}
