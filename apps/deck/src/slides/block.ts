import { dimensionIds } from '@read-the-room/core'
import {
  type Block,
  type FacilitatorKit,
  type Script,
  votedOn,
} from '@read-the-room/core/facilitator'
import { activity } from './activity.ts'
import { claims } from './claims.ts'
import { closing } from './closing.ts'
import { compare } from './compare.ts'
import { act, rule } from './kinds.ts'
import { emptyNote, type Note } from './note.ts'
import { points } from './points.ts'
import { reveal } from './reveal.ts'
import { moment, practice, vote } from './scene.ts'
import type { Slide } from './slide.ts'

/** The slides of one block. What the script has words for gets a slide, in the order of a talk. */
export function blockSlides(kit: FacilitatorKit, block: Block): Slide[] {
  const script = kit['run-sheets'].scripts[block.id]
  if (script === undefined) throw new RangeError(`no script for ${block.id}`)
  const talk = kit.activities.talks[block.id]
  const opening: Slide[] =
    talk === undefined
      ? [activity(kit, block, script)]
      : [points(kit, block.id, talk, { ...opened(script), ...rest(script) })]
  return [
    ...opening,
    ...(script.say.why === undefined ? [] : [claims(kit, block.id, script.say.why)]),
    ...model(kit, block, script),
    ...(script.say.vote === undefined ? [] : votes(kit, block, script)),
    ...(script.say.close === undefined ? [] : [closing(kit, block.id, script.say.close)]),
  ]
}

/** Four questions asked of one scene, then the rule, the answer and what to do. */
function model(kit: FacilitatorKit, block: Block, { say, debrief }: Script): Slide[] {
  const [scene] = block.scenarios
  if (say.moment === undefined || scene === undefined) return []
  return [
    moment(kit, block.id, scene, say.moment),
    ...dimensionIds.flatMap((id) => {
      const lines = say[id] ?? []
      const [asked, shown] = [lines.slice(0, -1), lines.slice(-1)]
      return [compare(kit, block.id, id, asked), practice(kit, block.id, scene, id, shown)]
    }),
    rule(kit, block.id, say.rule ?? []),
    reveal(kit, block.id, scene, { ...emptyNote, ask: debrief }),
    act(kit, block.id, say.act ?? []),
  ]
}

function votes(kit: FacilitatorKit, block: Block, { say, debrief }: Script): Slide[] {
  return votedOn(kit, block).flatMap((id) => [
    vote(kit, block, id, say.vote ?? []),
    reveal(kit, block.id, id, { ...emptyNote, say: say.reveal ?? [], ask: debrief }),
  ])
}

function opened({ say }: Script): Note {
  return { ...emptyNote, say: say.open ?? [] }
}

function rest({ trouble, shorter }: Script): Pick<Note, 'trouble' | 'shorter'> {
  return { trouble, shorter: [shorter] }
}
