import { emu, hundredths } from './units.ts'
import { el, escaped } from './xml.ts'

/** The language of words as Office writes it, and which way they run. */
export type Tongue = {
  lang: string
  rtl: boolean
  /** The language of a text, where it is another. */
  other?: (text: string) => string | undefined
}

/** Words in one look; size in points, colors as six digits. */
export type Run = {
  text: string
  size: number
  color: string
  bold?: boolean
  /** A line below, with a color of its own. */
  underline?: { line: 'sng' | 'dash' | 'dotted' | 'dbl'; color: string }
  highlight?: string
}

/**
 * `after` is the gap below and `numbered` the room for a number before it, both in points; `tight`
 * lines are for large type.
 */
export type Paragraph = {
  runs: Run[]
  align?: 'start' | 'center' | 'end'
  after?: number
  numbered?: number
  tight?: boolean
}

/** Paragraphs as the body of a shape or of a cell. */
export function textBody(
  name: 'p:txBody' | 'a:txBody',
  paragraphs: Paragraph[],
  tongue: Tongue,
  anchor: 't' | 'ctr' | 'b' = 't',
): string {
  const frame = { wrap: 'square', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor }
  const body = name === 'p:txBody' ? el('a:bodyPr', frame, el('a:noAutofit')) : el('a:bodyPr')
  return el(name, {}, body, el('a:lstStyle'), written(paragraphs, tongue))
}

/** Paragraphs as XML; a body without words still has an empty one. */
export function written(paragraphs: Paragraph[], tongue: Tongue): string {
  if (paragraphs.length === 0) return el('a:p', {}, el('a:endParaRPr', { lang: tongue.lang }))
  return paragraphs.map((one) => paragraph(one, tongue)).join('')
}

function paragraph(
  { runs, align = 'start', after = 0, numbered, tight = false }: Paragraph,
  tongue: Tongue,
): string {
  const { rtl, lang, other } = tongue
  const ends = { start: rtl ? 'r' : 'l', center: 'ctr', end: rtl ? 'l' : 'r' }
  const indent =
    numbered === undefined ? {} : { marL: emu(numbered / 72), indent: emu(-numbered / 72) }
  const look = el(
    'a:pPr',
    { ...indent, algn: ends[align], rtl: rtl ? 1 : 0 },
    tight ? el('a:lnSpc', {}, el('a:spcPct', { val: 90_000 })) : '',
    el('a:spcBef', {}, el('a:spcPts', { val: 0 })),
    el('a:spcAft', {}, el('a:spcPts', { val: hundredths(after) })),
    numbered === undefined ? el('a:buNone') : el('a:buAutoNum', { type: 'arabicPeriod' }),
  )
  return el('a:p', {}, look, ...runs.map((one) => run(one, other?.(one.text) ?? lang)))
}

function run({ text, size, color, bold, underline, highlight }: Run, lang: string): string {
  const look = { lang, sz: hundredths(size), b: bold ? 1 : 0, u: underline?.line, dirty: 0 }
  return el(
    'a:r',
    {},
    el(
      'a:rPr',
      look,
      solid(color),
      highlight === undefined ? '' : el('a:highlight', {}, el('a:srgbClr', { val: highlight })),
      underline === undefined ? '' : el('a:uFill', {}, solid(underline.color)),
    ),
    el('a:t', {}, escaped(text)),
  )
}

/** A fill of one color, given as six digits. */
export function solid(color: string): string {
  return el('a:solidFill', {}, el('a:srgbClr', { val: color }))
}
