/** What only the facilitator's outputs may import: it never belongs in a participant's bundle. */

export type { FacilitatorKit } from './kit/kit.ts'
export { type Cut, catchUp } from './rules/catch-up.ts'
export { inUse } from './rules/in-use.ts'
export { preparationOf } from './rules/preparation.ts'
export { minutesIn, rounds, schedule, total } from './rules/run-sheet.ts'
export { sheetIds, sheetMinutes, sheetOf } from './rules/sheets.ts'
export { votedOn } from './rules/voted-on.ts'
export type { Facilitator } from './schema/facilitator.ts'
export type { Block, Occasion, RunSheet, RunSheets, Script } from './schema/run-sheets.ts'
