import { View } from '@react-pdf/renderer'
import type { Kind, Kit } from '@read-the-room/core'
import { Bleed } from '../card/bleed.tsx'
import { boxOf } from '../card/box-of.ts'
import { KindMark } from '../card/kind-mark.tsx'
import { wellBroken } from '../card/well-broken.ts'
import type { Frame } from '../look/frame.ts'
import { type Look, sizes } from '../look/look.ts'
import { Text } from '../parts/text.tsx'

type Props = { kit: Kit; kind: Kind; look: Look; frame: Frame }

/** A vote to hold up: one kind of moment, told from afar by color and by shape, and by name. */
export function VotingCard({ kit, kind, look, frame }: Props) {
  const { outline, colors } = look
  const wide = frame.width > frame.height
  const filled = !outline && frame.over > 0
  const inner = {
    flexGrow: 1,
    flexDirection: wide ? 'row' : 'column',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: 8,
    ...(filled
      ? {
          paddingTop: frame.top,
          paddingBottom: frame.bottom,
          paddingLeft: frame.left,
          paddingRight: frame.right,
        }
      : { ...boxOf(kind), borderColor: colors[kind], borderWidth: 3 }),
  } as const
  const side = wide ? frame.height * 0.7 : Math.min(frame.width * 0.86, frame.height * 0.55)
  const labels = Object.values(kit.moments.kinds).map(({ label }) => label)
  const room = (wide ? frame.width - side - inner.gap : frame.width) - (filled ? 1 : 24)
  const paint = filled ? 'card' : kind
  const label = (
    <View style={wide ? { flexGrow: 1, flexShrink: 1, flexBasis: 0 } : { width: '100%' }}>
      <Text
        look={look}
        tag="H1"
        size={wellBroken(labels, sizes.vote(look), room)}
        color={outline ? colors.ink : colors[paint]}
        leading={1.1}
        align={wide ? 'left' : 'center'}
        bold
      >
        {kit.moments.kinds[kind].label}
      </Text>
    </View>
  )
  const content = (
    <>
      <View style={wide ? {} : { flexGrow: 1, justifyContent: 'center' }}>
        <KindMark {...{ kind, look, paint }} width={side} />
      </View>
      {label}
    </>
  )
  if (!filled) return <View style={inner}>{content}</View>
  return (
    <Bleed frame={frame} to={{ top: true, bottom: true }} ground={colors[kind]} style={inner}>
      {content}
    </Bleed>
  )
}
