import { dimensionIds, type Kit, modes } from '@read-the-room/core'
import { ComparisonBack } from '../faces/comparison-back.tsx'
import { ComparisonFront } from '../faces/comparison-front.tsx'
import { type Card, type CardSet, quarter } from '../look/card-set.ts'
import { edged } from './edged.tsx'

/** One two-sided card per dimension. */
export function comparison(kit: Kit): CardSet {
  const cards = dimensionIds.map((id): Card => {
    const dimension = kit.dimensions[id]
    return {
      name: id,
      title: dimension.title,
      front: (look, frame) => <ComparisonFront {...{ kit, dimension, look, frame }} />,
      back: (look, frame) => <ComparisonBack {...{ kit, dimension, look, frame }} />,
    }
  })
  // In a language with long words each side of a question has a card of its own.
  const spread = dimensionIds.flatMap((id) =>
    modes.map((mode): Card => {
      const dimension = kit.dimensions[id]
      const some = [mode]
      return {
        name: `${id}, ${mode}`,
        title: dimension.title,
        front: (look, frame) => <ComparisonFront {...{ kit, dimension, some, look, frame }} />,
        back: (look, frame) => <ComparisonBack {...{ kit, dimension, some, look, frame }} />,
      }
    }),
  )
  const set = { ...quarter(kit, 'comparison', kit.cards.comparison), cards, spread }
  const label = kit.cards.deck.comparison.name
  return edged(set, { paint: 'networking', tabs: 'socializing', label })
}
