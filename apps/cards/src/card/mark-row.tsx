import { View } from '@react-pdf/renderer'
import type { Kit, Sign } from '@read-the-room/core'
import type { Look } from '../look/look.ts'
import { SignPicture } from './kind-mark.tsx'

type Props = { kit: Kit; signs: Sign[]; look: Look }

/** What the four questions found, in a row, in a box. */
export function MarkRow({ kit, signs, look }: Props) {
  const { outline, colors, size } = look
  const style = {
    flexDirection: 'row',
    gap: size * 0.28,
    paddingVertical: size * 0.28,
    paddingHorizontal: size * 0.4,
    borderWidth: 0.6,
    borderColor: colors.rule,
    ...(outline ? {} : { backgroundColor: colors.card }),
  } as const
  return (
    <View style={style}>
      {signs.map((sign, index) => (
        <SignPicture
          key={String(index)}
          {...{ sign, look }}
          width={size * 1.45}
          alt={kit.moments.signs[sign]}
        />
      ))}
    </View>
  )
}
