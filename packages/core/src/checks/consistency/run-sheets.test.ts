import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { FacilitatorKit } from '../../kit/kit.ts'
import { parseFile } from '../../parse/parse-file.ts'
import { runSheetsSchema } from '../../schema/run-sheets.ts'
import { bank, familySample } from '../../testing/question-samples.ts'
import { formatProblem } from '../../yaml/problem.ts'
import { runSheetProblems } from './run-sheets.ts'

const fixture = readFileSync(new URL('../../../fixtures/run-sheets.yml', import.meta.url), 'utf8')

const story = { scene: [{ text: 'Somebody waves.' }, { text: 'You wave back.' }] }
const others = {
  activities: {
    talks: { welcome: { title: 'Welcome', points: ['Sit down.'] } },
    activities: {
      votes: {
        steps: {
          deal: { text: 'Deal.', repeats: false },
          vote: { text: 'Vote.', repeats: true },
          reveal: { text: 'Reveal.', repeats: true },
        },
      },
    },
  },
  scenarios: { picnic: story, fair: story },
  questions: bank({ act: { seeds: familySample() } }),
  sorting: {
    badge: { text: 'A badge', dimension: 'setting', points: 'networking' },
  },
} as unknown as Partial<FacilitatorKit>

/** What is said about the fixture once `from` has become `to`. */
function said(from: string, to: string): string[] {
  const text = fixture.replace(from, to)
  const parsed = parseFile('en/run-sheets.yml', text, runSheetsSchema)
  if ('problems' in parsed) return parsed.problems.map(formatProblem)
  return runSheetProblems({ ...others, 'run-sheets': parsed.value }, (path, message, at) => ({
    file: 'en/run-sheets.yml',
    ...parsed.locate(path, at),
    path: path.join('.'),
    message,
  })).map(formatProblem)
}

test('a run sheet whose sums and names agree has no problem', () => {
  expect(said('', '')).toEqual([])
})

const mistakes: Record<string, [from: string, to: string]> = {
  'a minute too few': ['minutes: 28', 'minutes: 27'],
  'too little reserve': ['reserve: 4', 'reserve: 3'],
  'least above planned': ['least: 2', 'least: 29'],
  'talk above planned': ['talk: 1', 'talk: 30'],
  'more words than talk': ['talk: 2', 'talk: 0'],
  'a step too short': ['reveal: 4', 'reveal: 3'],
  'a misspelt step': ['reveal: 4', 'reveel: 4'],
  'a step left out': ['          reveal: 4\n', ''],
  'a round too many': ['        steps:\n', '        rounds: 3\n        steps:\n'],
  'minutes for too few rounds': ['reveal: 4', 'reveal: [4]'],
  'a round that does without a step': ['reveal: 4', 'reveal: [3, 5]'],
  'rounds of a step that is done once': ['deal: 1', 'deal: [1, 0]'],
  'minutes that are none': ['reveal: 4', 'reveal: long'],
  'an unseen vote on another scenario': [
    '        steps:\n',
    '        covered:\n          - fiar\n        steps:\n',
  ],
  'a video call without a word on how': ['minutes: 45\n', 'minutes: 45\n    online: true\n'],
  'a run sheet whose name is none': ['  45:\n', '  45 minutes:\n'],
  'steps in a talk': ['talk: 1\n', 'talk: 1\n        steps:\n          deal: 1\n'],
  'a misspelt scenario': ['- picnic', '- picnik'],
  'a scenario twice': ['- fair', '- picnic'],
  'a misspelt card': ['        steps:\n', '        cards:\n          - bagde\n        steps:\n'],
  'a misspelt question': [
    '        steps:\n',
    '        rounds: 2\n        questions:\n          - seeds-too\n          - seeds-one\n        steps:\n',
  ],
  'a question twice': [
    '        steps:\n',
    '        rounds: 2\n        questions:\n          - seeds-one\n          - seeds-one\n        steps:\n',
  ],
  'a misspelt block': ['- id: votes', '- id: vote'],
  'a block twice': ['- id: votes', '- id: welcome'],
  'words where nobody says them': ['      open:', '      vote:'],
  'nothing to vote on': [
    '        scenarios:\n          - picnic\n          - fair\n',
    '        rounds: 2\n',
  ],
  'a misspelt script': ['  votes:\n', '  vote:\n'],
  'a misspelt name in the cut-first order': ['      - votes\n', '      - votse\n'],
  'a name twice in the order': ['drop: []', 'drop:\n      - welcome\n      - welcome'],
}

test('every mistake has its line, its column and what to do', () => {
  const all = Object.entries(mistakes).map(([name, [from, to]]) =>
    [name, ...said(from, to).map((line) => `  ${line}`)].join('\n'),
  )
  expect(`\n${all.join('\n')}\n`).toMatchInlineSnapshot(`
    "
    a minute too few
      en/run-sheets.yml:37:3  sheets.45: blocks and reserve add up to 44 minutes, not 45: add 1
    too little reserve
      en/run-sheets.yml:37:3  sheets.45: blocks and reserve add up to 44 minutes, not 45: add 1
      en/run-sheets.yml:57:14  sheets.45.reserve: is 3: keep at least 4 of 45 free
    least above planned
      en/run-sheets.yml:44:16  sheets.45.blocks.0.least: is 29, more than the 28 planned: lower it
    talk above planned
      en/run-sheets.yml:45:15  sheets.45.blocks.0.talk: is 30, more than the 28 planned: lower it
    more words than talk
      en/run-sheets.yml:49:15  sheets.45.blocks.1.talk: is 0 minutes for 19 words, which take 1 at 130 words a minute: give it more or say less
    a step too short
      en/run-sheets.yml:53:9  sheets.45.blocks.1.steps: add up to 11 minutes, not 13: correct one
    a misspelt step
      en/run-sheets.yml:56:11  sheets.45.blocks.1.steps.reveel: "reveel" is no step of this activity (did you mean "reveal"?): write deal, vote, reveal
      en/run-sheets.yml:53:9  sheets.45.blocks.1.steps: leaves out reveal: add minutes
    a step left out
      en/run-sheets.yml:53:9  sheets.45.blocks.1.steps: leaves out reveal: add minutes
    a round too many
      en/run-sheets.yml:54:9  sheets.45.blocks.1.steps: add up to 19 minutes, not 13: correct one
    minutes for too few rounds
      en/run-sheets.yml:56:19  sheets.45.blocks.1.steps.reveal: has minutes for 1 of 2 rounds
    a round that does without a step
    rounds of a step that is done once
      en/run-sheets.yml:54:17  sheets.45.blocks.1.steps.deal: is done once: write one number of minutes
    minutes that are none
      en/run-sheets.yml:56:19  sheets.45.blocks.1.steps.reveal: should be whole minutes, or a list of them
    an unseen vote on another scenario
      en/run-sheets.yml:54:13  sheets.45.blocks.1.covered.0: "fiar" is no scenario of this block (did you mean "fair"?)
      en/run-sheets.yml:53:9  sheets.45.blocks.1.covered: needs words in the script: add "covered" under say
    a video call without a word on how
      en/run-sheets.yml:47:13  sheets.45.blocks.1.id: "votes" does not say how it works on a call: add "online" in activities.yml
    a run sheet whose name is none
      en/run-sheets.yml:37:3  45 minutes: is no name: write letters, digits and hyphens
    steps in a talk
      en/run-sheets.yml:46:9  sheets.45.blocks.0.steps: belong to activities, and this is a talk: remove them
    a misspelt scenario
      en/run-sheets.yml:51:13  sheets.45.blocks.1.scenarios.0: "picnik" is not in scenarios.yml (did you mean "picnic"?): correct the id
    a scenario twice
      en/run-sheets.yml:52:13  sheets.45.blocks.1.scenarios.1: "picnic" stands here twice: remove one
    a misspelt card
      en/run-sheets.yml:54:13  sheets.45.blocks.1.cards.0: "bagde" is not in sorting.yml (did you mean "badge"?): correct the id
      en/run-sheets.yml:53:9  sheets.45.blocks.1.cards: has fewer than two cards for purpose: add one
      en/run-sheets.yml:53:9  sheets.45.blocks.1.cards: has fewer than two cards for setting: add one
      en/run-sheets.yml:53:9  sheets.45.blocks.1.cards: has fewer than two cards for interaction: add one
      en/run-sheets.yml:53:9  sheets.45.blocks.1.cards: has fewer than two cards for outcome: add one
    a misspelt question
      en/run-sheets.yml:55:13  sheets.45.blocks.1.questions.0: "seeds-too" is no question of questions.yml (did you mean "seeds-two"?): correct the id
    a question twice
      en/run-sheets.yml:56:13  sheets.45.blocks.1.questions.1: "seeds-one" stands here twice: remove one
    a misspelt block
      en/run-sheets.yml:59:9  sheets.45.shorten.0: "votes" is no block of this length (did you mean "vote"?)
      en/run-sheets.yml:59:7  sheets.45.shorten: leaves out "vote", which has minutes to give: add it
      en/run-sheets.yml:46:13  sheets.45.blocks.1.id: "vote" is not in activities.yml (did you mean "votes"?): correct the id
      en/run-sheets.yml:46:13  sheets.45.blocks.1.id: "vote" has no script in this file: add one under scripts
    a block twice
      en/run-sheets.yml:59:9  sheets.45.shorten.0: "votes" is no block of this length
      en/run-sheets.yml:46:13  sheets.45.blocks.1.id: "welcome" stands in this length twice: remove one
      en/run-sheets.yml:53:9  sheets.45.blocks.1.steps: belong to activities, and this is a talk: remove them
    words where nobody says them
      en/run-sheets.yml:21:7  scripts.welcome.say.vote: has no place in a talk: write open, pair, why, moment, questions, find, rule, verdict, act, power, close
      en/run-sheets.yml:42:9  sheets.45.blocks.0.scenarios: is empty, but the script speaks about one at "vote": add it
      en/run-sheets.yml:67:9  sheets.60.blocks.0.scenarios: is empty, but the script speaks about one at "vote": add it
      en/run-sheets.yml:92:9  sheets.90.blocks.0.scenarios: is empty, but the script speaks about one at "vote": add it
    nothing to vote on
      en/run-sheets.yml:46:9  sheets.45.blocks.1.scenarios: is empty, but the script speaks about one at "vote": add it
    a misspelt script
      en/run-sheets.yml:26:3  scripts.vote: "vote" is not in activities.yml (did you mean "votes"?): correct the id
      en/run-sheets.yml:46:13  sheets.45.blocks.1.id: "votes" has no script in this file: add one under scripts
      en/run-sheets.yml:71:13  sheets.60.blocks.1.id: "votes" has no script in this file: add one under scripts
      en/run-sheets.yml:96:13  sheets.90.blocks.1.id: "votes" has no script in this file: add one under scripts
    a misspelt name in the cut-first order
      en/run-sheets.yml:59:9  sheets.45.shorten.0: "votse" is no block of this length (did you mean "votes"?)
      en/run-sheets.yml:59:7  sheets.45.shorten: leaves out "votes", which has minutes to give: add it
    a name twice in the order
      en/run-sheets.yml:63:9  sheets.45.drop.1: "welcome" stands here twice: remove one
    "
  `)
})
