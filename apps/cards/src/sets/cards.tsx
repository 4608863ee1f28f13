import { type Kit, kinds, type StartKit } from '@read-the-room/core'
import { ConflictBack, ConflictFront, ConflictMoves, ConflictPower } from '../faces/conflict.tsx'
import { PlanBack, PlanFront } from '../faces/plan-card.tsx'
import { RuleBack, RuleFront } from '../faces/rule.tsx'
import { SortingCard } from '../faces/sorting-card.tsx'
import { VotingCard } from '../faces/voting-card.tsx'
import { type CardSet, type Face, quarter } from '../look/card-set.ts'

/** The card with the rule: how to read a moment, and what to do then. */
export function rule(kit: StartKit): CardSet {
  const title = kit.cards.titles.rule
  return {
    ...quarter(kit, 'rule', title),
    cards: [
      {
        name: 'rule',
        title,
        front: (look) => <RuleFront {...{ kit, look }} />,
        back: (look) => <RuleBack {...{ kit, look }} />,
      },
    ],
  }
}

/** The card for mixed moments: what comes first, five moves, saying no, power. */
export function conflict(kit: Kit): CardSet {
  const { title, leave } = kit.conflict
  const front: Face = (look) => <ConflictFront {...{ kit, look }} />
  return {
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
      { name: 'conflict', title, front, back: (look) => <ConflictMoves {...{ kit, look }} /> },
      {
        name: 'leave',
        title: leave.heading,
        front: (look) => <ConflictPower {...{ kit, look }} />,
      },
    ],
  }
}

/** Signs to sort, one a card, with nothing on the back. */
export function sorting(kit: Kit): CardSet {
  return {
    ...quarter(kit, 'sorting', kit.cards.titles.sorting),
    format: 'tenth',
    cards: Object.entries(kit.sorting).map(([name, { text }]) => ({
      name,
      title: text,
      front: (look) => <SortingCard {...{ text, look }} />,
    })),
  }
}

/** Four votes to hold up, with nothing on the back. */
export function voting(kit: Kit): CardSet {
  return {
    ...quarter(kit, 'voting', kit.cards.titles.voting),
    cards: kinds.map((kind) => ({
      name: kind,
      title: kit.moments.kinds[kind].label,
      front: (look) => <VotingCard {...{ kit, kind, look }} />,
    })),
  }
}

/** One plan to write, and some that others made. */
export function plan(kit: Kit): CardSet {
  const { title } = kit.forms.plans
  return {
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
}
