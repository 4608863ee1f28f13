import { fill } from '@read-the-room/core'
import type { Block, FacilitatorKit, Script } from '@read-the-room/core/facilitator'
import { segments } from './clock.ts'
import { emptyNote } from './note.ts'
import type { ActivitySlide } from './slide.ts'

/** Something that everyone does. Scenes that are voted on have their own slides and clocks. */
export function activity(kit: FacilitatorKit, block: Block, script: Script): ActivitySlide {
  const { deck, facilitator } = kit
  const found = kit.activities.activities[block.id]
  if (found === undefined) throw new RangeError(`no activity ${block.id}`)
  const { labels } = facilitator
  const steps = Object.entries(found.steps).map(([id, { text, repeats }]) => {
    const minutes = block.steps?.[id] ?? 0
    const rounds = block.rounds ?? block.scenarios.length
    const time =
      repeats && rounds > 1
        ? fill(deck.activity.rounds, { minutes, rounds })
        : fill(deck.activity.minutes, { minutes })
    return { text, time }
  })
  const clock = script.say.vote === undefined ? segments(kit, block, 'block') : []
  const { title, invitation } = found
  return {
    id: block.id,
    layout: 'activity',
    block: block.id,
    title,
    invitation,
    groups: { label: deck.activity.groups, text: found.groups },
    steps,
    clock,
    note: {
      ...emptyNote,
      hints: [
        { label: labels.space, text: found.space },
        { label: labels.materials, text: found.materials.join(' · ') },
        { label: labels.participation, text: found.participation },
        { label: labels.access, text: found.access },
      ],
      say: [...(script.say.task ?? []), ...(script.say.debrief ?? [])],
      ask: script.say.vote === undefined ? script.debrief : [],
      trouble: script.trouble,
      shorter: [script.shorter],
    },
  }
}
