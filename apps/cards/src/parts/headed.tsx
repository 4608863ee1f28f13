import { gap, type Look, sizes } from '../look/look.ts'
import { Block } from './block.tsx'
import { Text, type TextTag } from './text.tsx'

type Props = { head: string; tag?: TextTag; look: Look; children: string }

/** A text under a small head, set off by a rule. */
export function Headed({ head, tag = 'H2', look, children }: Props) {
  const { colors } = look
  const style = {
    borderTopWidth: 0.8,
    borderTopColor: colors.rule,
    paddingTop: gap(look, 3, 5),
    gap: gap(look, 0, 2),
  }
  return (
    <Block tag="Sect" style={style}>
      <Text look={look} tag={tag} size={sizes.small(look)} color={colors.quiet} leading={1.15} bold>
        {head}
      </Text>
      <Text look={look}>{children}</Text>
    </Block>
  )
}
