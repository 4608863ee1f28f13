/** What only the facilitator's outputs may import: it never belongs in a participant's bundle. */
export { type Cut, catchUp } from './catch-up.ts'
export type { FacilitatorKit } from './kit.ts'
export { schedule, total } from './run-sheet.ts'
export type { Facilitator } from './schema/facilitator.ts'
export type { Block, Occasion, RunSheet, RunSheets, Script } from './schema/run-sheets.ts'
