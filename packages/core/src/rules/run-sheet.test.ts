import { expect, test } from 'vitest'
import { load, shippedFolder } from '../load.ts'
import { askedIn } from './asked.ts'
import {
  minutesIn,
  schedule,
  spokenWords,
  stepMinutes,
  total,
  wordsPerMinute,
} from './run-sheet.ts'
import { sheetIds, sheetOf } from './sheets.ts'

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

test('minutes of each round add up, and a round may do without a step', () => {
  const steps = { read: step(true), talk: step(true) }
  const block = { scenarios: ['a', 'b', 'c'], steps: { read: 1, talk: [0, 3, 0] } }
  expect(stepMinutes(block, steps)).toBe(3 + 3)
  expect([0, 1, 2].map((round) => minutesIn(block, 'talk', round))).toEqual([0, 3, 0])
  expect(minutesIn(block, 'read', 2)).toBe(1)
})

test('what is said in every round counts every time, and so does each story', () => {
  const script = {
    say: {
      task: ['Now we vote – all of us.'],
      vote: ['Cards up!'],
      covered: ['Cards down, please!'],
    },
  }
  const block = {
    scenarios: ['picnic', 'fair'],
    covered: ['fair'],
    questions: ['one', 'two'],
    rounds: 2,
  }
  const scenarios = {
    picnic: { scene: [{ text: 'You' }, { text: 'wave.' }] },
    fair: { scene: [{ text: 'You wave back.' }] },
  }
  const wish = 'You want seeds.'
  const room = (id: string) => ({ id, wish, sentences: ['The gate', 'closes.'] })
  const read = { scenarios, questions: [room('one'), room('two'), room('three')] }
  // A wish is said once, and the third room is not asked.
  expect(spokenWords(script, block, read)).toBe(6 + 2 + 3 + 2 + 3 + 3 + 2 * 3)
})

const shipped = load('en', shippedFolder)

test('short run sheets come first', () => {
  expect(sheetIds(shipped)).toEqual(['30', '45', '60', '60-online', '90'])
})

test.each(sheetIds(shipped))('the shipped %s adds up, one block after the other', (id) => {
  const { 'run-sheets': runSheets, scenarios, questions } = shipped
  const read = { scenarios, questions: askedIn(questions) }
  const sheet = sheetOf(shipped, id)
  expect(total(sheet)).toBe(sheet.minutes)
  const last = schedule(sheet).at(-1)
  expect(last && last.start + last.block.minutes + sheet.reserve).toBe(sheet.minutes)
  for (const block of sheet.blocks) {
    const script = runSheets.scripts[block.id]
    if (script === undefined) throw new TypeError(`${block.id} has no script`)
    expect(spokenWords(script, block, read)).toBeLessThanOrEqual(block.talk * wordsPerMinute)
  }
})
