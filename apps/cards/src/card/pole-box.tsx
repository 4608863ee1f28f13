import type { Mode } from '@read-the-room/core'
import type { ReactNode } from 'react'
import { gap, type Look } from '../look/look.ts'
import { Block } from '../parts/block.tsx'

type Props = {
  mode: Mode
  look: Look
  /** In points, where it is as high as its twin. */
  height: number
  children: ReactNode
}

/** One of the two modes: square corners and a solid line, or round corners and a dashed one. */
export function PoleBox({ mode, look, height, children }: Props) {
  const { colors } = look
  const square = mode === 'networking'
  const style = {
    minHeight: height,
    gap: gap(look, 1, 4),
    paddingTop: gap(look, 3, 7),
    paddingBottom: gap(look, 1, 3),
    paddingHorizontal: gap(look, 7, 9),
    borderWidth: 1.6,
    borderStyle: square ? ('solid' as const) : ('dashed' as const),
    borderColor: colors[mode],
    borderRadius: square ? 0 : 12,
    backgroundColor: square ? colors.networkingTint : colors.socializingTint,
  }
  return (
    <Block tag="Sect" style={style}>
      {children}
    </Block>
  )
}
