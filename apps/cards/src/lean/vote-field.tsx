import { View } from '@react-pdf/renderer'
import type { Kind, Kit } from '@read-the-room/core'
import { boxOf } from '../card/box-of.ts'
import { KindMark } from '../card/kind-mark.tsx'
import { linesNeeded } from '../card/lines-needed.ts'
import { wellBroken } from '../card/well-broken.ts'
import { gap, type Look, leading, sizes } from '../look/look.ts'
import { Text } from '../parts/text.tsx'

type Props = {
  kit: Kit
  kind: Kind
  look: Look
  /** In points, as it is held up. */
  field: { width: number; height: number }
}

const padding = 12
const beside = 14
const line = 3.2

/** One vote, told from afar by its mark, its color and its line; read at the table for what to do. */
export function VoteField({ kit, kind, look, field }: Props) {
  const { outline, colors } = look
  const tint = kind === 'unclear' ? colors.shade : colors[`${kind}Tint`]
  const { mark, words, label } = measuresOf({ kit, kind, look, field })
  const style = {
    ...field,
    ...boxOf(kind),
    borderColor: colors[kind],
    borderWidth: line,
    padding,
    flexDirection: 'row',
    alignItems: 'center',
    gap: beside,
    ...(outline ? {} : { backgroundColor: tint }),
  } as const
  const { label: name, do: act } = kit.moments.kinds[kind]
  return (
    <View style={style}>
      <KindMark {...{ kind, look }} width={mark} />
      <View style={{ width: words, gap: gap(look, 4, 10) }}>
        <Text
          look={look}
          tag="H2"
          size={label}
          color={outline ? colors.ink : colors[kind]}
          leading={1.06}
          bold
        >
          {name}
        </Text>
        <Text look={look}>{act}</Text>
      </View>
    </View>
  )
}

/** How high the words of a field are with its padding, in points: it is turned, so nothing else asks. */
export function fieldNeeds({ kit, kind, look, field }: Props): number {
  const { words, label } = measuresOf({ kit, kind, look, field })
  const { label: name, do: act } = kit.moments.kinds[kind]
  const head = linesNeeded(name, label, words, 700) * label * 1.06
  const text = linesNeeded(act, look.size, words) * look.size * leading(look)
  return head + text + gap(look, 4, 10) + 2 * (padding + line)
}

/** Mark and words share the width; the name is as large in all fields. */
function measuresOf({ kit, look, field }: Props) {
  const mark = Math.min(field.height * 0.66, field.width * 0.42)
  const words = field.width - mark - beside - 2 * (padding + line)
  const labels = Object.values(kit.moments.kinds).map(({ label }) => label)
  return { mark, words, label: wellBroken(labels, sizes.vote(look), words) }
}
