import type { Kit } from '@read-the-room/core'
import { pt } from '../geometry/units.ts'
import { frameOf } from '../look/frame.ts'
import { stepsOf } from '../look/look.ts'
import type { WideWord } from '../pdf/wide-words.ts'
import { written } from '../text/written.ts'
import type { Misfit, Wide } from './fit-error.ts'
import { hair, measured, unmeasured } from './measured.tsx'
import { tooLong } from './too-long.tsx'
import { lookAt, type Side, type Trial, tooMuch } from './trial.ts'

/** What would make the sides fit that do not fit even at the smallest size. */
export async function misfitsOf(trial: Trial, failing: Side[]): Promise<Misfit[]> {
  const { set, content, profile } = trial
  const look = lookAt(trial, stepsOf(profile).length - 1)
  const misfits: Misfit[] = []
  for (const { card, side, face } of failing) {
    const drawn = face(look, frameOf(content))
    const [{ height, wide } = unmeasured] = await measured([drawn], content.width)
    const room = pt(content.height)
    const cuts = tooMuch(height - room - hair)
      ? await tooLong(set.kit, drawn, content.width, room)
      : []
    misfits.push({ card, side, cuts, wide: placedIn(set.kit, wide) })
  }
  return misfits
}

/** Each word that is too wide once, and where it is written. */
function placedIn(kit: Kit, wide: WideWord[]): Wide[] {
  const words = new Map(wide.map((one) => [`${one.text}\n${one.word}`, one]))
  return [...words.values()].map(({ text, word, by }) => ({
    where: written(kit, text, word),
    word,
    by,
  }))
}
