import { View } from '@react-pdf/renderer'
import { gap, type Look, leading, sizes } from '../look.ts'
import { Copy } from './copy.tsx'

type Props = { head: string; look: Look; children: string }

/** A text under a small head, set off by a rule. */
export function Headed({ head, look, children }: Props) {
  const { colours } = look
  const style = {
    borderTopWidth: 0.8,
    borderTopColor: colours.rule,
    paddingTop: gap(look, 3, 5),
    gap: gap(look, 0, 2),
  }
  return (
    <View style={style}>
      <Copy size={sizes.small(look)} colour={colours.quiet} leading={1.15} bold>
        {head}
      </Copy>
      <Copy size={sizes.body(look)} colour={colours.ink} leading={leading(look)}>
        {children}
      </Copy>
    </View>
  )
}
