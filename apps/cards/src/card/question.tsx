import { View } from '@react-pdf/renderer'
import { type Frame, wordsFrom } from '../look/frame.ts'
import { gap, type Look } from '../look/look.ts'
import { Text } from '../parts/text.tsx'
import { Bleed } from './bleed.tsx'

type Props = { look: Look; frame: Frame; children: string }

/** A question over the whole foot of a card, on a shade; under a line where ink is saved. */
export function Question({ look, frame, children }: Props) {
  const { outline, colors } = look
  const style = {
    paddingLeft: wordsFrom(frame),
    paddingRight: Math.max(frame.right, 10),
    paddingTop: gap(look, 4, 8),
    paddingBottom: Math.max(frame.bottom - 3, 8),
  }
  return (
    <Bleed frame={frame} to={{ bottom: true }} ground={colors.shade} edged style={style}>
      {outline ? <View style={lineOn(colors.ink)} /> : null}
      <Text look={look} bold>
        {children}
      </Text>
    </Bleed>
  )
}

function lineOn(color: string) {
  return {
    position: 'absolute',
    top: 0,
    left: 0,
    right: 0,
    borderTopWidth: 0.8,
    borderTopColor: color,
  } as const
}
