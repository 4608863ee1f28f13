import { View } from '@react-pdf/renderer'
import { mark } from '@read-the-room/brand'
import type { Kind, Kit } from '@read-the-room/core'
import { gap, type Look, sizes } from '../look/look.ts'
import { Kicker } from '../parts/kicker.tsx'
import { Picture } from '../parts/picture.tsx'
import { Text } from '../parts/text.tsx'

/** A vote to hold up: one kind of moment, told by mark and by name. */
export function VotingCard({ kit, kind, look }: { kit: Kit; kind: Kind; look: Look }) {
  const inner = {
    flexGrow: 1,
    justifyContent: 'center',
    alignItems: 'center',
    gap: gap(look, 3, 10),
  } as const
  return (
    <View style={{ flexGrow: 1 }}>
      <Kicker look={look}>{kit.cards.vote}</Kicker>
      <View style={inner}>
        <Picture drawing={mark(kind)} look={look} width={gap(look, 46, 80)} />
        <Text
          look={look}
          tag="H1"
          size={sizes.question(look) * 1.5}
          color={look.colors[kind]}
          leading={1.15}
          align="center"
          bold
        >
          {kit.moments.kinds[kind].label}
        </Text>
      </View>
    </View>
  )
}
