import type { review } from './pace.ts'

/** A block with its planned and real minutes. */
export type ReviewRow = ReturnType<typeof review>[number]

type Words = Record<'row' | 'planned' | 'real' | 'dropped' | 'none', string>

/** Planned and real minutes as lines of a table that any spreadsheet takes. */
export function reviewText(rows: ReviewRow[], words: Words): string {
  const head = [words.row, words.planned, words.real]
  const body = rows.map(({ title, planned, real, dropped }) => [
    title,
    String(planned),
    String(real ?? (dropped ? words.dropped : words.none)),
  ])
  return [head, ...body].map((cells) => cells.join('\t')).join('\n')
}
