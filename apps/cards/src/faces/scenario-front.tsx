import { View } from '@react-pdf/renderer'
import { roomPlan } from '@read-the-room/brand'
import type { Kit, Room, Scenario } from '@read-the-room/core'
import { gap, type Look, leading, sizes } from '../look.ts'
import { Copy } from '../parts/copy.tsx'
import { Headed } from '../parts/headed.tsx'
import { Kicker } from '../parts/kicker.tsx'
import { Picture } from '../parts/picture.tsx'

type Props = {
  kit: Kit
  scenario: Scenario
  room: Room | undefined
  /** Width of the face in points: the plan of the room takes what suits it. */
  width: number
  look: Look
}

/** A moment to read: its story, a plan of the room where there is one, a question to talk over. */
export function ScenarioFront({ kit, scenario, room, width, look }: Props) {
  const { colours } = look
  return (
    <View style={{ flexGrow: 1, gap: gap(look, 4, 8) }}>
      <View style={{ gap: gap(look, 0, 3) }}>
        <Kicker look={look}>{kit.moments.title}</Kicker>
        <Copy size={sizes.question(look)} colour={colours.ink} leading={1.14} bold>
          {scenario.title}
        </Copy>
      </View>
      <Copy size={sizes.body(look)} colour={colours.ink} leading={leading(look)}>
        {scenario.story}
      </Copy>
      <View style={{ flexGrow: 1, alignItems: 'center', justifyContent: 'center' }}>
        {room && (
          <Picture drawing={roomPlan(room)} look={look} width={width * gap(look, 0.62, 0.8)} />
        )}
      </View>
      <Headed head={kit.cards.discuss} look={look}>
        {scenario.discuss}
      </Headed>
    </View>
  )
}
