import { expect, test } from 'vitest'
import { parseFile } from '../parse/parse-file.ts'
import { formatProblem } from '../yaml/problem.ts'
import { scenariosSchema } from './scenarios.ts'

const told = (scene: string) => `porch:
  title: The porch
  scene:
${scene}  next: Wave.
  discuss: Who waves first?
  audience: [everyone]
`
const first = '    - { text: A card says come and dance., sign: purpose, points: socializing }\n'

test.each([
  ['one sign for each question', '    - { text: You dance., sign: setting, points: both }\n', []],
  [
    'a second sentence with the same sign',
    '    - { text: You dance., sign: purpose, points: both }\n',
    ['a.yml:5:33  porch.scene.1.sign: is answered twice: keep one sign for each question'],
  ],
  [
    'a sign both in a sentence and outside',
    '    - text: You dance.\n  outside:\n    purpose: { points: none, text: Nobody says why. }\n',
    ['a.yml:7:14  porch.outside.purpose: is answered twice: keep one sign for each question'],
  ],
  [
    'a sign that points nowhere',
    '    - { text: You dance., sign: setting }\n',
    ['a.yml:5:7  porch.scene.1: has "sign" or "points" without the other: write both, or neither'],
  ],
])('%s', (_name, second, expected) => {
  const result = parseFile('a.yml', told(first + second), scenariosSchema)
  expect('problems' in result ? result.problems.map(formatProblem) : []).toEqual(expected)
})
