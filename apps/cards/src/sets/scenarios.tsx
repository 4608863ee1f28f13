import { type Kit, scenariosFor } from '@read-the-room/core'
import { ScenarioBack } from '../faces/scenario-back.tsx'
import { ScenarioFront } from '../faces/scenario-front.tsx'
import { type Card, type CardSet, quarter } from '../look/card-set.ts'

/** One two-sided card per scenario of this workshop: the story in front, its signs behind. */
export function scenarios(kit: Kit): CardSet {
  const cards = scenariosFor(kit).map(([name, scenario]): Card => {
    const room = kit.rooms[name]
    return {
      name,
      title: scenario.title,
      front: (look, width) => <ScenarioFront {...{ kit, scenario, room, width, look }} />,
      back: (look) => <ScenarioBack {...{ kit, scenario, look }} />,
    }
  })
  return { ...quarter(kit, 'scenarios', kit.cards.scenarios), cards }
}
