import { checkScenes, type Sums } from '@read-the-room/room'

/** What heads the columns of the file. */
type Heads = { round: string; answer: string; people: string }

/**
 * The sums of a room as a table for a spreadsheet: a row for each answer of a round, then the
 * checks, with the mean in the place of an answer. It begins with the mark that Excel knows UTF-8 by.
 */
export function sumsFile({ rounds, ...checks }: Sums, heads: Heads): string {
  const rows = Object.entries(rounds).flatMap(([id, counts]) =>
    Object.entries(counts).map(([answer, people]) => [id, answer, people]),
  )
  const done = Object.entries(checks).map(([id, sum]) => [id, meanOf(sum), sum.people])
  const all = [[heads.round, heads.answer, heads.people], ...rows, ...done]
  return `\uFEFF${all.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}

/** How many of its scenes people answered best, on average, to one place. */
export function meanOf({ people, best }: { people: number; best: number }): string {
  return Math.min(checkScenes, best / people).toFixed(1)
}

function cell(value: string | number): string {
  return `"${String(value).replaceAll('"', '""')}"`
}
