import type { RunSheets } from '../schema/run-sheets.ts'

/** What run sheets name; all other scenarios and sorting cards are a library to choose from. */
export type InUse = { scenarios: Set<string>; cards: Set<string> }

/** The scenarios and sorting cards that any run sheet uses, by id. */
export function inUse({ sheets }: Pick<RunSheets, 'sheets'>): InUse {
  const blocks = Object.values(sheets).flatMap((sheet) => sheet.blocks)
  return {
    scenarios: new Set(blocks.flatMap(({ scenarios }) => scenarios)),
    cards: new Set(blocks.flatMap(({ cards }) => cards)),
  }
}
