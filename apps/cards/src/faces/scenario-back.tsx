import { View } from '@react-pdf/renderer'
import { dimensionIds, type Kit, kindOf, type Scenario, signsOf } from '@read-the-room/core'
import { gap, type Look } from '../look/look.ts'
import { Headed } from '../parts/headed.tsx'
import { Kicker } from '../parts/kicker.tsx'
import { KindLine } from '../parts/kind-line.tsx'
import { SignRow } from '../parts/sign-row.tsx'

type Props = { kit: Kit; scenario: Scenario; look: Look }

/** The signs of a moment, what kind of moment they make, and a sound next step. */
export function ScenarioBack({ kit, scenario, look }: Props) {
  const kind = kindOf(scenario)
  const signs = signsOf(scenario)
  return (
    <View style={{ flexGrow: 1, justifyContent: 'space-between', gap: gap(look, 4, 8) }}>
      <Kicker look={look}>{scenario.title}</Kicker>
      {dimensionIds.map((id) => {
        const { points, text } = signs[id]
        const [label, pointsTo] = [kit.dimensions[id].title, kit.moments.signs[points]]
        return (
          <SignRow key={id} {...{ points, pointsTo, label, look }}>
            {text}
          </SignRow>
        )
      })}
      <View style={{ gap: gap(look, 4, 8) }}>
        <KindLine kind={kind} label={kit.moments.kinds[kind].label} look={look} />
        <Headed head={kit.cards.next} look={look}>
          {scenario.next}
        </Headed>
      </View>
    </View>
  )
}
