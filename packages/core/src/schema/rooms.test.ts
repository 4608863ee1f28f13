import { expect, test } from 'vitest'
import { parseFile } from '../parse/parse-file.ts'
import { formatProblem } from '../yaml/problem.ts'
import { roomsSchema } from './rooms.ts'

test('a person carries no mark, you are one, and a moment answers one of the four questions', () => {
  const text = `hall:
  people:
    - { x: 20, y: 20, you: true }
    - { x: 40, y: 20, you: true }
attic:
  people:
    - { x: 20, y: 20, mark: both }
  moments:
    mood: { x: 20, y: 30 }
`
  const parsed = parseFile('rooms.yml', text, roomsSchema)
  const told = 'problems' in parsed ? parsed.problems.map(formatProblem) : []
  expect(told).toMatchInlineSnapshot(`
    [
      "rooms.yml:2:3  hall: has more than one person with "you: true": keep one",
      "rooms.yml:7:23  attic.people.0: unknown key "mark": remove it (known here: x, y, faces, you)",
      "rooms.yml:9:5  attic.moments: unknown key "mood": remove it (known here: purpose, setting, interaction, outcome)",
    ]
  `)
})
