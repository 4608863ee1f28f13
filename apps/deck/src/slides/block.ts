import {
  type Block,
  type FacilitatorKit,
  type Script,
  votedOn,
} from '@read-the-room/core/facilitator'
import { activity } from './activity.ts'
import { askings } from './asking.ts'
import { claims } from './claims.ts'
import { closing } from './closing.ts'
import { act, rule } from './kinds.ts'
import { moves } from './moves.ts'
import { emptyNote, type Note } from './note.ts'
import { pair } from './pair.ts'
import { points } from './points.ts'
import { questions } from './questions.ts'
import { reveal } from './reveal.ts'
import { find, moment, vote } from './scene.ts'
import type { Slide } from './slide.ts'

/** The slides of one block. What the script has words for gets a slide, in the order of a talk. */
export function blockSlides(kit: FacilitatorKit, block: Block, online: boolean): Slide[] {
  const script = kit['run-sheets'].scripts[block.id]
  if (script === undefined) throw new RangeError(`no script for ${block.id}`)
  const { say } = script
  return [
    ...(say.moves === undefined ? [] : [moves(kit, block.id, say.moves)]),
    opening(kit, block, script, online),
    ...(say.pair === undefined ? [] : [pair(kit, block.id, say.pair)]),
    ...(say.why === undefined ? [] : [claims(kit, block.id, say.why)]),
    ...model(kit, block, script),
    ...(say.vote === undefined ? [] : votes(kit, block, script, online)),
    ...askings(kit, block.id, block.questions),
    ...(say.close === undefined ? [] : [closing(kit, block.id, say.close)]),
  ]
}

function opening(kit: FacilitatorKit, block: Block, script: Script, online: boolean): Slide {
  const talk = kit.activities.talks[block.id]
  if (talk === undefined) return activity(kit, block, script, online)
  const note = { ...opened(script), ...rest(script), hints: onCall(kit, script, online) }
  return points(kit, block.id, talk, note, online)
}

/** One scene, the four questions, its signs, the rule, the answer and what to do. */
function model(kit: FacilitatorKit, block: Block, { say, debrief }: Script): Slide[] {
  const [scene] = block.scenarios
  if (say.moment === undefined || scene === undefined) return []
  return [
    moment(kit, block.id, scene, say.moment),
    questions(kit, block.id, say.questions ?? []),
    find(kit, block.id, scene, say.find ?? []),
    rule(kit, block.id, say.rule ?? []),
    reveal(kit, block.id, scene, { ...emptyNote, ask: debrief }, true),
    act(kit, block.id, say.act ?? []),
  ]
}

function votes(
  kit: FacilitatorKit,
  block: Block,
  { say, debrief }: Script,
  online: boolean,
): Slide[] {
  return votedOn(kit, block).flatMap((id, round) => {
    const covered = block.covered.includes(id)
    const words = covered ? say.covered : say.vote
    return [
      vote(kit, block, id, { round, covered, online }, words ?? []),
      reveal(kit, block.id, id, { ...emptyNote, say: say.reveal ?? [], ask: debrief }),
    ]
  })
}

function opened({ say }: Script): Note {
  return { ...emptyNote, say: say.open ?? [] }
}

function rest({ trouble, shorter }: Script): Pick<Note, 'trouble' | 'shorter'> {
  return { trouble, shorter: [shorter] }
}

/** What differs on a video call, where it is one. */
function onCall({ facilitator }: FacilitatorKit, { online }: Script, isCall: boolean) {
  return isCall ? online.map((text) => ({ label: facilitator.labels.online, text })) : []
}
