import { load } from '@read-the-room/core/load'
import { expect, test } from 'vitest'
import { rule } from '../sets/cards.tsx'
import { exit } from '../sets/forms.tsx'
import { tents } from '../sets/tents.tsx'
import { stocksLike } from '../stock/find-stock.ts'
import { onStock, stickyWarning } from './fit-advice.ts'

const kit = load('en')
const [card, label, folding] = ['5371', '5164', '5305'].map((number) => stocksLike(number)[0])

test('backs on what sticks are warned of; on card, and where there are none, they are not', () => {
  expect(stickyWarning(rule(kit), label)).toMatchInlineSnapshot(
    `"avery-5164 sticks: the backs of rule would be on the paper that is peeled off. Print on card stock (cards stock) or plain paper."`,
  )
  expect(stickyWarning(exit(kit), label)).toBeUndefined()
  expect(stickyWarning(rule(kit), card)).toBeUndefined()
  expect(stickyWarning(rule(kit), undefined)).toBeUndefined()
})

test('what folds takes tents, and tents take what folds', () => {
  if (card === undefined || folding === undefined) throw new RangeError('no such stock')
  const people = tents(kit, ['Ada'])
  expect(onStock([people], folding, 'color', true).sets).toEqual([people])
  expect(() => onStock([rule(kit)], folding, 'color', true)).toThrowErrorMatchingInlineSnapshot(
    `[Refusal: avery-5305 folds into tents: write --card tents, and --names people.csv.]`,
  )
  expect(() => onStock([people], card, 'color', true)).toThrowErrorMatchingInlineSnapshot(
    `[Refusal: avery-5371 does not fold: print tents on plain paper, --stock letter.]`,
  )
})
