import { load } from '@read-the-room/core/load'
import { expect, test } from 'vitest'
import { rule } from '../sets/cards.tsx'
import { exit } from '../sets/forms.tsx'
import { stocksLike } from '../stock/find-stock.ts'
import { stickyWarning } from './fit-advice.ts'

const kit = load('en')
const [card, label] = ['5371', '5164'].map((number) => stocksLike(number)[0])

test('backs on what sticks are warned of; on card, and where there are none, they are not', () => {
  expect(stickyWarning(rule(kit), label)).toMatchInlineSnapshot(
    `"avery-5164 sticks: the backs of rule would be on the paper that is peeled off. Print on card stock (cards stock) or plain paper."`,
  )
  expect(stickyWarning(exit(kit), label)).toBeUndefined()
  expect(stickyWarning(rule(kit), card)).toBeUndefined()
  expect(stickyWarning(rule(kit), undefined)).toBeUndefined()
})
