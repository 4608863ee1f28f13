import { dimensionIds } from '@read-the-room/core'
import {
  type Block,
  type FacilitatorKit,
  type RunSheet,
  type Script,
  votedOn,
} from '@read-the-room/core/facilitator'
import { activity } from './activity.ts'
import { askings } from './asking.ts'
import { claims } from './claims.ts'
import { closing } from './closing.ts'
import { divider } from './divider.ts'
import { act, power } from './kinds.ts'
import { moves } from './moves.ts'
import { emptyNote, type Note } from './note.ts'
import { pair } from './pair.ts'
import { points } from './points.ts'
import { questions } from './questions.ts'
import { reveal } from './reveal.ts'
import { rule } from './rule.ts'
import { find, moment, vote } from './scene.ts'
import type { Slide } from './slide.ts'

/** The slides of one block. What the script has words for gets a slide, in the order of a talk. */
export function blockSlides(kit: FacilitatorKit, sheet: RunSheet, block: Block): Slide[] {
  const { online } = sheet
  const script = kit['run-sheets'].scripts[block.id]
  if (script === undefined) throw new RangeError(`no script for ${block.id}`)
  const { say } = script
  return [
    ...divider(kit, sheet, block, say.turn ?? []),
    ...(say.moves === undefined ? [] : [moves(kit, block.id, say.moves)]),
    ...opening(kit, block, script, online),
    ...(say.why === undefined ? [] : [claims(kit, block.id, say.why)]),
    ...model(kit, block, script),
    ...(say.vote === undefined ? [] : votes(kit, block, script, online)),
    ...askings(kit, block.id, block.questions, say.show ?? []),
    ...(say.close === undefined ? [] : [closing(kit, block.id, say.close)]),
  ]
}

/** A talk that has two places for one sentence begins with them; what holds in the room is up before. */
function opening(kit: FacilitatorKit, block: Block, script: Script, online: boolean): Slide[] {
  const { pair: places, open = [] } = script.say
  const talk = kit.activities.talks[block.id]
  if (talk === undefined) return [activity(kit, block, script, online)]
  const note = { ...emptyNote, ...rest(script), hints: onCall(kit, script, online) }
  if (places === undefined) return [points(kit, block.id, talk, { ...note, say: open }, online)]
  return [pair(kit, block.id, { ...note, say: [...open, ...places] })]
}

/** One scene, the four questions, its signs, the rule, the answer and what to do. */
function model(kit: FacilitatorKit, block: Block, { say, debrief }: Script): Slide[] {
  const [scene] = block.scenarios
  const found = dimensionIds.length
  if (say.moment === undefined || scene === undefined) return []
  return [
    moment(kit, block.id, scene, say.moment),
    questions(kit, block.id, say.questions ?? []),
    find(kit, block.id, scene, say.find ?? []),
    rule(kit, block.id, say.rule ?? []),
    reveal(kit, block.id, scene, { ...emptyNote, say: say.verdict ?? [], ask: debrief }, found),
    act(kit, block.id, say.act ?? []),
    ...power(kit, block.id, say.power ?? []),
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

function rest({ trouble, shorter }: Script): Pick<Note, 'trouble' | 'shorter'> {
  return { trouble, shorter: [shorter] }
}

/** What differs on a video call, where it is one. */
function onCall({ facilitator }: FacilitatorKit, { online }: Script, isCall: boolean) {
  return isCall ? online.map((text) => ({ label: facilitator.labels.online, text })) : []
}
