import { ownOf } from '../kit/own-of.ts'
import type { Beat } from '../model/terms.ts'
import type { Activities } from '../schema/activities.ts'
import type { Block, RunSheet, Script } from '../schema/run-sheets.ts'
import type { Scene } from '../schema/scene.ts'
import type { Asked } from './asked.ts'
import { storyOf } from './scene.ts'

/** How fast a facilitator speaks, in words a minute: calm, with room for a second language. */
export const wordsPerMinute = 130

/** The part of a length that must belong to nothing. */
export const leastReserve = 0.08

/** Planned minutes of all blocks and the reserve together: the length, when the sheet is right. */
export function total(sheet: Pick<RunSheet, 'blocks' | 'reserve'>): number {
  return sum(sheet.blocks.map(({ minutes }) => minutes)) + sheet.reserve
}

/** What a block repeats its steps for. */
type Rounds = Pick<Block, 'rounds' | 'scenarios'> & Partial<Pick<Block, 'questions'>>

/** How often the repeated steps of a block are done: its rounds, else once for each scene. */
export function rounds({ rounds: own, scenarios, questions = [] }: Rounds): number {
  return own ?? Math.max(1, scenarios.length + questions.length)
}

/** Minutes that the steps of a block take, repeated steps in every round. */
export function stepMinutes(
  block: Rounds & Pick<Block, 'steps'>,
  steps: Activities['activities'][string]['steps'],
): number {
  const times = (id: string) => (ownOf(steps, id)?.repeats === true ? rounds(block) : 1)
  return sum(
    Object.entries(block.steps ?? {}).map(([id, minutes]) =>
      typeof minutes === 'number' ? minutes * times(id) : sum(minutes),
    ),
  )
}

/** Minutes of a step in one round, counted from 0. */
export function minutesIn(block: Pick<Block, 'steps'>, step: string, round: number): number {
  const minutes = ownOf(block.steps ?? {}, step)
  if (minutes === undefined) throw new RangeError(`no minutes for step ${step}`)
  return typeof minutes === 'number' ? minutes : (minutes[round] ?? 0)
}

/** What may be read aloud in a block: scenarios by id, and questions. */
export type ReadAloud = {
  scenarios: Record<string, Pick<Scene, 'scene'>>
  questions: Pick<Asked, 'id' | 'wish' | 'sentences'>[]
}

/** Words that the facilitator speaks in a block: the script, and each scene read aloud. */
export function spokenWords(
  script: Pick<Script, 'say'>,
  block: Rounds & Pick<Block, 'covered'>,
  { scenarios, questions }: ReadAloud,
): number {
  const said = Object.entries(script.say).map(
    ([beat, lines]) => count(lines.join(' ')) * times(beat as Beat, block),
  )
  const read = block.scenarios.map((id) => {
    const scenario = ownOf(scenarios, id)
    return scenario === undefined ? 0 : count(storyOf(scenario))
  })
  const asked = questions.filter(({ id }) => block.questions?.includes(id))
  const wishes = [...new Set(asked.map(({ wish = '' }) => wish))]
  const scenes = asked.map(({ sentences }) => sentences.join(' '))
  return sum([...said, ...read, ...[...wishes, ...scenes].map(count)])
}

/** How often something is said: votes and answers in every round, everything else once. */
function times(beat: Beat, block: Rounds & Pick<Block, 'covered'>): number {
  if (beat === 'vote') return rounds(block) - block.covered.length
  if (beat === 'covered') return block.covered.length
  return beat === 'reveal' ? rounds(block) : 1
}

/** Each block with the minute at which it is planned to begin. The reserve comes last. */
export function schedule(sheet: Pick<RunSheet, 'blocks'>): { block: Block; start: number }[] {
  return sheet.blocks.map((block, index) => ({
    block,
    start: sum(sheet.blocks.slice(0, index).map(({ minutes }) => minutes)),
  }))
}

function count(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

function sum(numbers: number[]): number {
  return numbers.reduce((all, number) => all + number, 0)
}
