import { expect, test } from 'vitest'
import { load, shippedFolder } from '../../load.ts'
import { formatProblem } from '../../yaml/problem.ts'
import { objectiveProblems } from './objectives.ts'

const { sponsor, 'run-sheets': runSheets } = load('en', shippedFolder)

/** A kit of two lengths; `sort` stands in the longer one alone. */
function sheetsWith(drop: string[]) {
  const sheet = (ids: string[]) => ({ blocks: ids.map((id) => ({ id })), drop })
  return { 45: sheet(['model', 'votes']), 60: sheet(['model', 'votes', 'sort']) }
}

/** What is said of one objective, beside one that every length keeps. */
function said(blocks: string[], sheets: string[], drop: string[] = []): string[] {
  const name = { text: 'Name.', shows: 'They do.', blocks: ['model'], sheets: ['45', '60'] }
  const points = [name, { text: 'Sort.', shows: 'They do.', blocks, sheets }]
  const kit = { sponsor: { objectives: { points } }, 'run-sheets': { sheets: sheetsWith(drop) } }
  return told(kit as never)
}

function told(kit: Parameters<typeof objectiveProblems>[0]): string[] {
  return objectiveProblems(kit, (path, message) => ({
    file: 'en/sponsor.yml',
    line: 1,
    column: 1,
    path: path.join('.'),
    message,
  })).map((problem) => formatProblem(problem).replace('en/sponsor.yml:1:1  objectives.', ''))
}

test('every length keeps what the shipped page promises', () => {
  expect(told({ sponsor, 'run-sheets': runSheets })).toEqual([])
})

test('what is promised has a block in each length that promises it', () => {
  expect(said(['sort'], ['60'])).toEqual([])
  expect(said(['sort'], ['45', '60'])).toEqual([
    'points.1.sheets.0: "45" has no block that practices this: add one of sort',
  ])
})

test('a block that no promised length has is told, and so is a length that is none', () => {
  expect(said(['votes', 'sotr'], ['60'])).toEqual([
    'points.1.blocks.1: "sotr" is no block of 60 (did you mean "sort"?)',
  ])
  expect(said(['votes'], ['60', '61'])).toEqual([
    'points.1.sheets.1: "61" is no run sheet (did you mean "60"?): correct the name',
  ])
})

test('what alone practices an objective is not left out first', () => {
  expect(said(['sort'], ['60'], ['sort', 'votes'])).toEqual([
    'points.1.sheets.0: "60" leaves out "sort" first, which alone practices this: change drop',
  ])
  expect(said(['sort', 'votes'], ['60'], ['sort'])).toEqual([])
  expect(said(['sort'], ['60'], ['votes', 'sort'])).toEqual([])
})

test('a length that promises nothing is told', () => {
  const [first] = sponsor.objectives.points
  const points = [{ ...first, blocks: ['model'], sheets: ['60'] }]
  const kit = { sponsor: { objectives: { points } }, 'run-sheets': { sheets: sheetsWith([]) } }
  expect(told(kit as never)).toEqual(['points: promise nothing for "45": add it to sheets'])
})
