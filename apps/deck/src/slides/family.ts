import { stances } from '@read-the-room/core'
import type { FacilitatorKit } from '@read-the-room/core/facilitator'
import { emptyNote } from './note.ts'
import type { FamilyRoom } from './slide.ts'

/** One wish, three things to do, and the rooms in which one or another of them fits best. */
export type Family = {
  wish: string
  options: [string, string, string]
  scenes: { title: string; sentences: string[]; best: number; reason: string }[]
}

/** The family of an id of `questions.yml`. */
export function familyOf({ questions }: FacilitatorKit, id: string): Family {
  const family = questions.act[id]
  if (family === undefined) throw new RangeError(`no family ${id}`)
  const { wish, options, scenes } = family
  return {
    wish,
    options: [options.now, options.later, options.not],
    scenes: Object.values(scenes).map(({ title, scene, answers }) => {
      const best = stances.findIndex((stance) => answers[stance].fit === 'best')
      const reason = stances[best] === undefined ? '' : answers[stances[best]].reason
      return { title, sentences: scene.map(({ text }) => text), best, reason }
    }),
  }
}

/** A slide for each room of a family: read, shown by fingers, answered. */
export function familyRooms(
  { deck, facilitator }: FacilitatorKit,
  block: string,
  { wish, options, scenes }: Family,
  rooms = scenes.length,
): FamilyRoom[] {
  return scenes.slice(0, rooms).map(({ title, sentences, best, reason }, index) => ({
    id: `${block}-${index + 1}`,
    layout: 'family',
    block,
    title,
    wish,
    sentences,
    options,
    best,
    fits: deck.family.fits,
    reason,
    clicks: 1,
    note: { ...emptyNote, hints: [{ label: facilitator.labels.listen, text: reason }] },
  }))
}
