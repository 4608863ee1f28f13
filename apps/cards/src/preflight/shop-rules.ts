import { decodePDFRawStream, PDFArray, type PDFPage, PDFRawStream } from '@cantoo/pdf-lib'
import type { Inks } from '../pdf/inks.ts'
import { hasPrintCondition } from '../pdf/print-condition.ts'
import type { Finding, Opened } from './open.ts'

/** A print shop's file names its press, mixes its own inks, and sets dark words in black alone. */
export function shopRules({ objects, about }: Opened): Finding[] {
  if (about.form !== 'shop') return []
  const findings: Finding[] = hasPrintCondition(objects)
    ? []
    : [{ rule: 'press', detail: 'the file does not say which press it is made for' }]
  for (const [index, page] of objects.getPages().entries()) {
    const told = new Set(linesOf(page).flatMap(faults()))
    for (const fault of told) findings.push({ ...faultsByName[fault], page: index + 1 })
  }
  return findings
}

const faultsByName = {
  light: { rule: 'inks', detail: 'a color is left for the shop to mix' },
  wet: { rule: 'coverage', detail: 'a place takes more than 300 % of ink' },
  edges: { rule: 'black-words', detail: 'dark words are mixed from several inks' },
} as const
type Fault = keyof typeof faultsByName

/** Ink that a press dries without smearing: 300 % of a full one (ISO 12647-2). */
const most = 3.001

/** So much black is dark: a letter of it needs no other ink. */
const dark = 0.7

/** Reads drawing operators, one a line, and tells which of them have a fault. */
function faults(): (line: string) => Fault[] {
  let fill: Inks | undefined
  const kept: (Inks | undefined)[] = []
  return (line) => {
    if (line === 'q') kept.push(fill)
    if (line === 'Q') fill = kept.pop()
    if (/^\/DeviceRGB (cs|CS)$|^[\d. ]+ (rg|RG)$/.test(line)) return ['light']
    const inks = inksOf(line)
    if (inks !== undefined && /[nk]$/.test(line)) fill = inks
    if (inks !== undefined && inks.reduce((sum, ink) => sum + ink, 0) > most) return ['wet']
    if (line !== 'BT' || fill === undefined) return []
    const [cyan, magenta, yellow, black] = fill
    return black >= dark && cyan + magenta + yellow > 0 ? ['edges'] : []
  }
}

function inksOf(line: string): Inks | undefined {
  const [, numbers] = /^((?:[\d.e-]+ ){4})(?:scn|SCN|k|K)$/.exec(line) ?? []
  if (numbers === undefined) return undefined
  const [cyan = 0, magenta = 0, yellow = 0, black = 0] = numbers.trim().split(' ').map(Number)
  return [cyan, magenta, yellow, black]
}

/** What a page draws, operator by operator as pdfkit writes them. */
function linesOf({ node }: PDFPage): string[] {
  const contents = node.Contents()
  const streams = contents instanceof PDFArray ? contents.asArray() : [contents]
  return streams.flatMap((one) => {
    const stream = one === undefined ? undefined : node.context.lookup(one)
    if (!(stream instanceof PDFRawStream)) return []
    return new TextDecoder('latin1').decode(decodePDFRawStream(stream).decode()).split('\n')
  })
}
