import type { Mode } from '@read-the-room/core'
import type { ReactNode } from 'react'
import { gap, type Look } from '../look/look.ts'
import { Block } from './block.tsx'
import { KindLine } from './kind-line.tsx'
import type { TextTag } from './text.tsx'

type Props = { mode: Mode; label: string; tag: TextTag; look: Look; children: ReactNode }

/** One of the two modes: square corners and a solid line, or round corners and a dashed one. */
export function PoleBox({ mode, label, tag, look, children }: Props) {
  const { colors } = look
  const square = mode === 'networking'
  const style = {
    flexGrow: 1,
    gap: gap(look, 0.5, 5),
    paddingVertical: gap(look, 3, 9),
    paddingHorizontal: gap(look, 8, 9),
    borderWidth: 1.1,
    borderStyle: square ? ('solid' as const) : ('dashed' as const),
    borderColor: colors[mode],
    borderRadius: square ? 1 : 10,
    backgroundColor: square ? colors.networkingTint : colors.socializingTint,
  }
  return (
    <Block tag="Sect" style={style}>
      <KindLine kind={mode} label={label} tag={tag} look={look} small />
      {children}
    </Block>
  )
}
