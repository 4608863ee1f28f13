import { type Asked, askedIn, askOf } from '@read-the-room/core'
import type { FacilitatorKit } from '@read-the-room/core/facilitator'
import { emptyNote } from './note.ts'
import type { Asking } from './slide.ts'

/** A slide for each question of the quiz that a block asks: read, shown by fingers, answered. */
export function askings(
  kit: FacilitatorKit,
  block: string,
  ids: string[],
  say: string[],
): Asking[] {
  const all = askedIn(kit.questions, kit)
  return ids.map((id) => {
    const asked = all.find((one) => one.id === id)
    if (asked === undefined) throw new RangeError(`no question ${id}`)
    return asking(kit, block, asked, say)
  })
}

/** Where the sentences are the options they stand there alone. */
function asking(
  { quiz, facilitator }: FacilitatorKit,
  block: string,
  asked: Asked,
  say: string[],
): Asking {
  const { id, skill, title, wish, sentences, options } = asked
  const best = options.findIndex(({ fit }) => fit === 'best')
  const reason = options[best]?.reason ?? ''
  return {
    id: `${block}-${id}`,
    layout: 'question',
    block,
    title,
    ask: wish ?? askOf(asked, quiz.asks),
    sentences: skill === 'recognize' ? [] : sentences,
    options: options.map(({ text }) => text),
    best,
    fits: quiz.fits[skill].best,
    reason,
    clicks: 1,
    note: { ...emptyNote, say, hints: [{ label: facilitator.labels.listen, text: reason }] },
  }
}
