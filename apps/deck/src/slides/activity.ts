import { fill, kinds } from '@read-the-room/core'
import type { Block, FacilitatorKit, Script } from '@read-the-room/core/facilitator'
import { segments, timedSteps } from './clock.ts'
import { emptyNote, type Note } from './note.ts'
import type { ActivitySlide } from './slide.ts'
import { taskRoom } from './task-room.ts'

/** Something that everyone does. Scenes that are voted on have their own slides and clocks. */
export function activity(
  kit: FacilitatorKit,
  block: Block,
  script: Script,
  online: boolean,
): ActivitySlide {
  const { deck } = kit
  const found = kit.activities.activities[block.id]
  if (found === undefined) throw new RangeError(`no activity ${block.id}`)
  const steps = timedSteps(found, block, online).map(({ text, minutes }) => {
    const rounds = minutes.filter((some) => some > 0)
    const [least, most] = [Math.min(...rounds), Math.max(...rounds)]
    const values = { minutes: least === most ? most : `${least}–${most}`, rounds: rounds.length }
    return {
      text,
      time: fill(rounds.length > 1 ? deck.activity.rounds : deck.activity.minutes, values),
    }
  })
  const isVote = script.say.vote !== undefined
  const clock = isVote ? [] : segments(kit, block, online)
  const room = taskRoom(block.id, online)
  const { kinds: called } = kit.moments
  const { title, invitation, smile, groups } = found
  return {
    id: block.id,
    layout: 'activity',
    block: block.id,
    title,
    invitation,
    ...(smile === undefined ? {} : { smile }),
    groups: {
      label: deck.activity.groups,
      text: online ? (found.online?.groups ?? groups) : groups,
    },
    ...(room === undefined ? {} : { room }),
    ...(isVote ? { cards: kinds.map((kind) => ({ kind, label: called[kind].label })) } : {}),
    steps,
    clock,
    clicks: 1,
    note: {
      ...emptyNote,
      hints: hints(kit, block.id, script, online),
      say: [...(script.say.task ?? []), ...(script.say.debrief ?? [])],
      ask: isVote ? [] : script.debrief,
      trouble: script.trouble,
      shorter: [script.shorter],
    },
  }
}

function hints(
  { activities, facilitator }: FacilitatorKit,
  id: string,
  script: Script,
  online: boolean,
): Note['hints'] {
  const found = activities.activities[id]
  if (found === undefined) return []
  const { labels } = facilitator
  const { space, materials } = online ? (found.online ?? found) : found
  return [
    { label: labels.space, text: space },
    { label: labels.materials, text: materials.join(' · ') },
    { label: labels.participation, text: found.participation },
    { label: labels.access, text: found.access },
    ...(online ? script.online.map((text) => ({ label: labels.online, text })) : []),
  ]
}
