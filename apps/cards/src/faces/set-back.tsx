import { View } from '@react-pdf/renderer'
import { Bleed } from '../card/bleed.tsx'
import { Pattern } from '../card/pattern.tsx'
import type { PatternName } from '../card/patterns.ts'
import { headSize } from '../look/fitting-size.ts'
import type { Frame } from '../look/frame.ts'
import { type Look, sizes } from '../look/look.ts'
import { Text } from '../parts/text.tsx'

type Props = {
  pattern: PatternName
  name: string
  line: string
  look: Look
  frame: Frame
}

/** The back of a card: a pattern of marks in the color of its set, and a paper band that names it. */
export function SetBack({ pattern, name, line, look, frame }: Props) {
  const { colors } = look
  const wide = frame.width > frame.height
  const width = frame.width + frame.left - frame.right
  const size = headSize(name, width - 1, sizes.name(look) * (wide ? 0.8 : 1), look.floor)
  const band = {
    paddingTop: wide ? 6 : 10,
    paddingLeft: frame.right,
    paddingRight: frame.right,
    paddingBottom: wide ? Math.max(frame.bottom - 4, 4) : frame.bottom,
    gap: 2,
    ...(look.outline ? { borderTopWidth: 1, borderTopColor: colors.ink } : {}),
  }
  return (
    <View style={{ flexGrow: 1 }}>
      <Pattern {...{ pattern, look, frame }} />
      <Bleed frame={frame} to={{ bottom: true }} ground={colors.card} style={band}>
        <Text look={look} tag="H1" size={size} leading={1.1} bold>
          {name}
        </Text>
        <Text look={look} size={look.floor} color={colors.quiet} leading={1.15}>
          {line}
        </Text>
      </Bleed>
    </View>
  )
}
