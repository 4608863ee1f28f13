import { expect, test } from 'vitest'
import { load, shippedFolder } from '../load.ts'
import { lengths } from '../model/terms.ts'
import { schedule, spokenWords, stepMinutes, total, wordsPerMinute } from './run-sheet.ts'

const step = (repeats: boolean) => ({ text: 'Do it.', repeats })

test.each([
  { rounds: 3, scenarios: [], expected: 1 + 3 * 4 + 1 },
  { rounds: undefined, scenarios: ['a', 'b'], expected: 1 + 2 * 4 + 1 },
  { rounds: undefined, scenarios: [], expected: 1 + 4 + 1 },
])('repeated steps count in each of $rounds rounds of $scenarios', (block) => {
  const steps = { choose: step(false), try: step(true), tell: step(true), share: step(false) }
  const minutes = { choose: 1, try: 3, tell: 1, share: 1 }
  expect(stepMinutes({ ...block, steps: minutes }, steps)).toBe(block.expected)
})

test('what is said in every round counts every time, and so does each story', () => {
  const script = { say: { task: ['Now we vote – all of us.'], vote: ['Cards up!'] } }
  const block = { scenarios: ['picnic', 'fair'] }
  const scenarios = {
    picnic: { scene: [{ text: 'You' }, { text: 'wave.' }] },
    fair: { scene: [{ text: 'You wave back.' }] },
  }
  expect(spokenWords(script, block, scenarios)).toBe(6 + 2 * 2 + 2 + 3)
})

test.each(lengths)('the shipped %i minutes add up, one block after the other', (length) => {
  const { 'run-sheets': runSheets, scenarios } = load('en', shippedFolder)
  const sheet = runSheets.sheets[length]
  expect(total(sheet)).toBe(length)
  const last = schedule(sheet).at(-1)
  expect(last && last.start + last.block.minutes + sheet.reserve).toBe(length)
  for (const block of sheet.blocks) {
    const script = runSheets.scripts[block.id]
    if (script === undefined) throw new TypeError(`${block.id} has no script`)
    expect(spokenWords(script, block, scenarios)).toBeLessThanOrEqual(block.talk * wordsPerMinute)
  }
})
