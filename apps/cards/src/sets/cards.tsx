import { type Kit, kinds } from '@read-the-room/core'
import {
  ConflictBack,
  ConflictFront,
  ConflictLines,
  ConflictMoves,
  ConflictOrder,
  ConflictPower,
} from '../faces/conflict.tsx'
import { PlanBack, PlanFront } from '../faces/plan-card.tsx'
import { RuleBack, RuleFront, RuleKinds } from '../faces/rule.tsx'
import { SortingCard } from '../faces/sorting-card.tsx'
import { VotingCard } from '../faces/voting-card.tsx'
import { type CardSet, type Face, quarter } from '../look/card-set.ts'
import { backFace } from './deck.tsx'
import { edged } from './edged.tsx'

/** The card with the rule: how to read a moment, and what to do then. */
export function rule(kit: Kit): CardSet {
  const title = kit.cards.titles.rule
  const back: Face = (look) => <RuleBack {...{ kit, look }} />
  const leaning = ['networking', 'socializing'] as const
  const others = ['mixed', 'unclear'] as const
  const set: CardSet = {
    ...quarter(kit, 'rule', title),
    cards: [{ name: 'rule', title, front: (look) => <RuleFront {...{ kit, look }} />, back }],
    spread: [
      {
        name: 'rule',
        title,
        front: (look) => <RuleFront {...{ kit, look }} some={leaning} />,
        back: (look) => <RuleKinds {...{ kit, look }} some={others} />,
      },
      { name: 'what to do', title: kit.cards.whatToDo, front: back },
    ],
  }
  return edged(set, { paint: 'ink', label: kit.cards.deck.rule.name })
}

/** The card for mixed moments: what comes first, five moves, saying no, power. */
export function conflict(kit: Kit): CardSet {
  const { title } = kit.conflict
  const front: Face = (look) => <ConflictFront {...{ kit, look }} />
  const set: CardSet = {
    ...quarter(kit, 'conflict', title),
    format: 'half',
    cards: [
      {
        name: 'conflict',
        title,
        front,
        back: (look) => <ConflictBack {...{ kit, look }} />,
      },
    ],
    spread: [
      {
        name: 'conflict',
        title,
        front: (look) => <ConflictOrder {...{ kit, look }} />,
        back: (look) => <ConflictLines {...{ kit, look }} />,
      },
      {
        name: 'moves',
        title: kit.conflict.moves.heading,
        front: (look) => <ConflictMoves {...{ kit, look }} />,
        back: (look) => <ConflictPower {...{ kit, look }} />,
      },
    ],
  }
  return edged(set, { paint: 'mixed', label: kit.cards.deck.conflict.name })
}

/** Signs to sort, one a card: numbered as on the key, and no answer on the back. */
export function sorting(kit: Kit): CardSet {
  const back = backFace(kit, 'sorting')
  const set: CardSet = {
    ...quarter(kit, 'sorting', kit.cards.titles.sorting),
    format: 'tenth',
    cards: Object.entries(kit.sorting).map(([name, { text }]) => ({
      name,
      title: text,
      front: (look) => <SortingCard {...{ text, look }} set={kit.cards.deck.sorting} />,
    })),
  }
  const dressed = edged(set, { paint: 'rule', light: true, label: '' })
  return { ...dressed, cards: dressed.cards.map((card) => ({ ...card, back })) }
}

/** Four votes to hold up, whose backs are alike. */
export function voting(kit: Kit): CardSet {
  const back = backFace(kit, 'voting')
  return {
    ...quarter(kit, 'voting', kit.cards.titles.voting),
    cards: kinds.map((kind) => ({
      name: kind,
      title: kit.moments.kinds[kind].label,
      front: (look, frame) => <VotingCard {...{ kit, kind, look, frame }} />,
      back,
    })),
  }
}

/** One plan to write, and some that others made. */
export function plan(kit: Kit): CardSet {
  const { title } = kit.forms.plans
  const set: CardSet = {
    ...quarter(kit, 'plan', title),
    cards: [
      {
        name: 'plan',
        title,
        front: (look) => <PlanFront {...{ kit, look }} />,
        back: (look) => <PlanBack {...{ kit, look }} />,
      },
    ],
  }
  return edged(set, { paint: 'ink', label: kit.cards.deck.plan.name })
}
