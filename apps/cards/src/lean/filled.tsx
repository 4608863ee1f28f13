import { View } from '@react-pdf/renderer'
import type { ReactNode } from 'react'
import { gap, type Look } from '../look/look.ts'

/** A side of a sheet whose parts share its height. */
export function Filled({ look, children }: { look: Look; children: ReactNode }) {
  const style = { flexGrow: 1, justifyContent: 'space-between', gap: gap(look, 6, 14) } as const
  return <View style={style}>{children}</View>
}
