import { dimensionIds, type StartKit } from '@read-the-room/core'
import { ComparisonBack } from '../faces/comparison-back.tsx'
import { ComparisonFront } from '../faces/comparison-front.tsx'
import { type Card, type CardSet, quarter } from '../look/card-set.ts'

/** One two-sided card per dimension. */
export function comparison(kit: StartKit): CardSet {
  const total = dimensionIds.length
  const cards = dimensionIds.map((id, index): Card => {
    const dimension = kit.dimensions[id]
    return {
      name: id,
      title: dimension.title,
      front: (look) => <ComparisonFront {...{ kit, dimension, look, total }} number={index + 1} />,
      back: (look) => <ComparisonBack {...{ kit, dimension, look }} />,
    }
  })
  return { ...quarter(kit, 'comparison', kit.cards.comparison), cards }
}
