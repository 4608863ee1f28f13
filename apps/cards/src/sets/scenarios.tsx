import { type Kit, scenariosFor } from '@read-the-room/core'
import { ScenarioBack } from '../faces/scenario-back.tsx'
import { ScenarioFront } from '../faces/scenario-front.tsx'
import { type Card, type CardSet, quarter } from '../look/card-set.ts'
import { edged } from './edged.tsx'

/** One two-sided card per scenario of this workshop: the story in front, its signs behind. */
export function scenarios(kit: Kit): CardSet {
  const cards = scenariosFor(kit).map(([name, scenario]): Card => {
    const room = kit.rooms[name]
    return {
      name,
      title: scenario.title,
      front: (look, frame) => <ScenarioFront {...{ scenario, room, look, frame }} />,
      back: (look, frame) => <ScenarioBack {...{ kit, scenario, room, look, frame }} />,
    }
  })
  const set = { ...quarter(kit, 'scenarios', kit.cards.scenarios), cards }
  // One color for all: an edge tells nobody what a moment is.
  return edged(set, { paint: 'unclear', label: kit.cards.deck.scenarios.name })
}
