import type { FacilitatorKit } from '../kit/kit.ts'
import { ownOf } from '../kit/own-of.ts'
import type { RunSheet } from '../schema/run-sheets.ts'

type WithSheets = Pick<FacilitatorKit, 'run-sheets'>

/** The names of all run sheets, short ones first; of the same length, as they are written. */
export function sheetIds(kit: WithSheets): string[] {
  return Object.entries(kit['run-sheets'].sheets)
    .sort(([, one], [, other]) => one.minutes - other.minutes)
    .map(([id]) => id)
}

/** How long the workshop can take, in minutes, each once. */
export function sheetMinutes(kit: WithSheets): number[] {
  return [...new Set(sheetIds(kit).map((id) => sheetOf(kit, id).minutes))]
}

/** The run sheet of a name. */
export function sheetOf(kit: WithSheets, id: string): RunSheet {
  const sheet = ownOf(kit['run-sheets'].sheets, id)
  if (sheet === undefined) throw new RangeError(`no run sheet ${id}`)
  return sheet
}
