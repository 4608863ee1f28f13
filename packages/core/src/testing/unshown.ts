import type { FacilitatorKit } from '../facilitator.ts'
import { textsIn } from '../kit/texts.ts'
import { load, readFiles, shippedFolder } from '../load.ts'
import { heavy } from './heavy.ts'
import { editKit, type KitEdit } from './kit-edits.ts'
import { asShown } from './typed-text.ts'

/** All that a room shows of a kit. */
type Model = (kit: FacilitatorKit) => string[]

const { files } = readFiles(shippedFolder)

/**
 * Types over texts of a shipped locale, 20 at a time, and gives the edits that a room has lost: it
 * showed the former text, and shows nowhere what was typed; `shown` counts those that it could lose.
 */
export async function unshown(
  model: Model,
  locale: string,
): Promise<{ lost: KitEdit[]; shown: number }> {
  const before = load(locale, shippedFolder)
  const found = { lost: [] as KitEdit[], shown: 0 }
  for (let seed = 0; seed < (heavy ? 50 : 1); seed += 1) {
    const { kit, taken } = editKit(files, locale, seed, 20)
    const { lost, shown } = lostIn(model, before, kit, taken)
    found.lost.push(...lost)
    found.shown += shown
    // One turn of the loop sets free what the last kit held.
    await new Promise((done) => setImmediate(done))
  }
  return found
}

/** A text that the kit holds twice says nothing. */
function lostIn(model: Model, before: FacilitatorKit, after: FacilitatorKit, edits: KitEdit[]) {
  const held = textsIn(before).map(({ text }) => asShown(text))
  const [old, now] = [before, after].map((kit) => model(kit).map(asShown))
  const seen = edits.filter((edit) => {
    const text = asShown(edit.before)
    return held.filter((one) => one.includes(text)).length === 1 && isIn(old, text)
  })
  return { lost: seen.filter(({ words }) => !isIn(now, asShown(words))), shown: seen.length }
}

function isIn(texts: string[] = [], text: string): boolean {
  return texts.some((one) => one.includes(text))
}
