import { View } from '@react-pdf/renderer'
import { type Room, type Scenario, storyOf } from '@read-the-room/core'
import { PlanPicture } from '../card/plan-picture.tsx'
import { Question } from '../card/question.tsx'
import type { Frame } from '../look/frame.ts'
import { gap, type Look, sizes } from '../look/look.ts'
import { Text } from '../parts/text.tsx'

type Props = {
  scenario: Scenario
  room: Room | undefined
  look: Look
  frame: Frame
}

/** The least of a card’s height that the plan of the room takes. */
const least = 0.27

/** A moment to read: the room as one enters it, the story, and what would change one sign. */
export function ScenarioFront({ scenario, room, look, frame }: Props) {
  return (
    <View style={{ flexGrow: 1 }}>
      {room && (
        <PlanPicture {...{ room, look, frame }} alt={scenario.plan} height={frame.height * least} />
      )}
      <View style={{ paddingVertical: gap(look, 4, 9), gap: gap(look, 2, 5) }}>
        <Text look={look} tag="H1" size={sizes.title(look)} leading={1.1} bold>
          {scenario.title}
        </Text>
        <Text look={look}>{storyOf(scenario)}</Text>
      </View>
      <Question {...{ look, frame }}>{scenario.whatIf}</Question>
    </View>
  )
}
