import { Edge, type EdgeStyle } from '../card/edge.tsx'
import type { Card, CardSet, Face } from '../look/card-set.ts'

/** A set whose cards wear a colored edge; where it has several, with the number of each. */
export function edged(set: CardSet, style: EdgeStyle): CardSet {
  const dressed = (cards: Card[]) =>
    cards.map((card, index): Card => {
      const number = cards.length > 1 ? String(index + 1) : undefined
      const dress =
        (face: Face): Face =>
        (look, frame) => (
          <>
            <Edge {...{ ...style, number, look, frame }} />
            {face(look, frame)}
          </>
        )
      const { front, back } = card
      return { ...card, front: dress(front), ...(back ? { back: dress(back) } : {}) }
    })
  const { spread } = set
  return {
    ...set,
    edged: true,
    cards: dressed(set.cards),
    ...(spread ? { spread: dressed(spread) } : {}),
  }
}
