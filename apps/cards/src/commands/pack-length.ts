import { type FacilitatorKit, sheetIds, sheetOf } from '@read-the-room/core/facilitator'
import { Refusal } from '@read-the-room/core/refusal'
import { oneOf } from './one-of.ts'

/** The run sheet that a pack is made for: `--length 60`, `--length 60 --online`, or the workshop's own. */
export function lengthOption(
  kit: FacilitatorKit,
  { length, online = false }: { length?: string; online?: boolean },
): string {
  if (!online) {
    return length === undefined ? kit.workshop.length : oneOf('length', length, sheetIds(kit))
  }
  const calls = sheetIds(kit).filter((id) => sheetOf(kit, id).online)
  const minutes = sheetOf(kit, kit.workshop.length).minutes
  const wanted = length ?? String(minutes)
  const found =
    calls.find((id) => id === wanted || String(sheetOf(kit, id).minutes) === wanted) ??
    (length === undefined && calls.length === 1 ? calls[0] : undefined)
  if (found !== undefined) return found
  const known = calls.map((id) => String(sheetOf(kit, id).minutes))
  throw new Refusal(
    known.length === 0
      ? 'No run sheet is for a video call: leave out --online.'
      : `There is no run sheet of ${wanted} minutes for a video call: write --length ${known.join(' or ')}.`,
  )
}
