import { View } from '@react-pdf/renderer'
import { type Look, sizes } from '../look/look.ts'
import { Text, type TextTag } from './text.tsx'

type Props = {
  look: Look
  tag?: TextTag
  /** At the right end of the line. */
  aside?: string
  children: string
}

/** The quiet line at the top of a face: what it belongs to, and which of how many it is. */
export function Kicker({ look, tag = 'P', aside, children }: Props) {
  const quiet = { look, size: sizes.small(look), color: look.colors.quiet, leading: 1.15 }
  return (
    <View style={{ flexDirection: 'row', justifyContent: 'space-between', gap: 8 }}>
      <Text {...quiet} tag={tag} grow>
        {children}
      </Text>
      {aside === undefined ? null : <Text {...quiet}>{aside}</Text>}
    </View>
  )
}
