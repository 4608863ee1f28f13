import { View } from '@react-pdf/renderer'
import { outlinePlan } from '@read-the-room/brand'
import { type Kit, type Room, type Scenario, storyOf } from '@read-the-room/core'
import { gap, type Look } from '../look/look.ts'
import { Head } from '../parts/head.tsx'
import { Headed } from '../parts/headed.tsx'
import { Picture } from '../parts/picture.tsx'
import { Text } from '../parts/text.tsx'

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
  return (
    <View style={{ flexGrow: 1, gap: gap(look, 4, 8) }}>
      <Head look={look} kicker={kit.moments.title}>
        {scenario.title}
      </Head>
      <Text look={look}>{storyOf(scenario)}</Text>
      <View style={{ flexGrow: 1, alignItems: 'center', justifyContent: 'center' }}>
        {room && (
          <Picture
            drawing={outlinePlan(room)}
            look={look}
            width={width * Math.min(0.86, gap(look, 0.58, 0.8))}
            alt={scenario.plan}
          />
        )}
      </View>
      <Headed head={kit.cards.discuss} look={look}>
        {scenario.discuss}
      </Headed>
    </View>
  )
}
