import type { Kit } from '@read-the-room/core'
import { type PatternName, patternNames } from '../card/patterns.ts'
import { SetBack } from '../faces/set-back.tsx'
import { TitleCard } from '../faces/title-card.tsx'
import { type Card, type CardSet, type Face, quarter } from '../look/card-set.ts'

/** What makes sheets a deck: a title, and a cover for every set of cards. */
export function deck(kit: Kit): CardSet {
  const { title } = kit.cards.deck
  const back: Face = (look, frame) => (
    <SetBack
      {...backOf(kit, 'voting')}
      {...{ look, frame }}
      name={kit.site.title}
      line={kit.cards.find}
    />
  )
  const covers = patternNames.map((pattern): Card => {
    const { name } = kit.cards.deck[pattern]
    return { name: pattern, title: name, front: backFace(kit, pattern), back }
  })
  const first: Card = {
    name: 'title',
    title: kit.site.title,
    front: (look, frame) => <TitleCard {...{ kit, look, frame }} />,
    back,
  }
  return { ...quarter(kit, 'deck', title), cards: [first, ...covers] }
}

/** The back that the cards of a set share. */
export function backFace(kit: Kit, pattern: PatternName): Face {
  return (look, frame) => <SetBack {...backOf(kit, pattern)} {...{ look, frame }} />
}

function backOf(kit: Kit, pattern: PatternName) {
  return { pattern, ...kit.cards.deck[pattern] }
}
