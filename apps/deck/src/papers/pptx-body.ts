import type { Colours } from '@read-the-room/brand'
import type PptxGen from 'pptxgenjs'
import type { Slide } from '../slide.ts'
import { hex, typeface } from './pptx-type.ts'

type Page = PptxGen.Slide
type Run = PptxGen.TextProps

const left = 0.76
const width = 11.8
const gap = 0.4
const top = 1.75
const bottom = 6.8

/** What stands under the title, as text and tables that can be edited, left of a picture at `right`. */
export function drawBody(
  page: Page,
  slide: Slide,
  colours: Colours,
  lang: string,
  right = left + width + gap,
): void {
  const base = {
    fontFace: typeface,
    color: hex(colours.ink),
    lang,
    margin: 0,
    valign: 'top' as const,
  }
  const box = { x: left, y: top, w: right - gap - left, h: bottom - top }
  const write = (runs: Run[], options: PptxGen.TextPropsOptions = {}) =>
    page.addText(runs, { ...base, ...box, fontSize: 20, paraSpaceAfter: 8, ...options })

  switch (slide.layout) {
    case 'cover':
      write(lines([slide.subtitle, slide.place.join(' · ')]), {
        y: 4.2,
        h: 1.5,
        fontSize: 22,
      })
      return
    case 'claims':
      write([
        ...slide.claims.flatMap(({ text, source }) => [
          line(text),
          line(source, { fontSize: 14, color: hex(colours.quiet) }),
        ]),
        line(slide.aim, { bold: true }),
      ])
      return
    case 'points':
      write(
        slide.points.map((point) => line(point, { bullet: { type: 'number' } })),
        { fontSize: 24 },
      )
      write(lines([slide.place?.join(' · ') ?? '']), { y: 6.2, h: 0.5, fontSize: 16 })
      return
    case 'code':
      write(lines([...slide.lines, slide.address ?? '']), { fontSize: 24 })
      return
    case 'compare':
      table(page, compareRows(slide, colours), lang)
      return
    case 'scene':
      write([
        line(slide.story),
        line(slide.task, { bold: true }),
        ...(slide.sign === undefined ? [] : [line(`${slide.sign.label}: ${slide.sign.text}`)]),
        ...slide.votes.map(({ label }) => line(label, { bullet: true })),
      ])
      return
    case 'reveal':
      table(
        page,
        slide.signs.map(({ name, label, text }) => [cell(name), cell(label, true), cell(text)]),
        lang,
      )
      write([line(slide.label, { bold: true }), line(`${slide.next.label}: ${slide.next.text}`)], {
        y: 5.3,
        h: 1.4,
      })
      return
    case 'kinds':
      write([line(slide.summary, { color: hex(colours.quiet) })], { h: 0.9, fontSize: 16 })
      table(
        page,
        slide.kinds.map(({ kind, label, text }) => [
          cell(label, true, hex(colours[kind])),
          cell(text),
        ]),
        lang,
        top + 1,
      )
      return
    case 'activity':
      write(
        [
          line(slide.invitation),
          line(`${slide.groups.label}: ${slide.groups.text}`, { bold: true }),
          ...slide.steps.map(({ text, time }) =>
            line(`${text} (${time})`, { bullet: { type: 'number' } }),
          ),
        ],
        { fontSize: 18 },
      )
      return
    default:
      throw new RangeError(`no such layout: ${String(slide satisfies never)}`)
  }
}

function compareRows({ columns }: Extract<Slide, { layout: 'compare' }>, colours: Colours) {
  const tint = (mode: 'networking' | 'socializing') => hex(colours[`${mode}Tint`])
  const across = (text: (column: (typeof columns)[number]) => string, bold = false) =>
    columns.map((column) => ({
      text: text(column),
      options: { bold, fill: { color: tint(column.mode) } },
    }))
  const heads = columns.map(({ label, mode }) => ({
    text: label,
    options: { bold: true, color: hex(colours[mode]), fill: { color: tint(mode) } },
  }))
  const signs = columns[0].signs.map((_, row) => across(({ signs: all }) => all[row] ?? ''))
  return [heads, across(({ headline }) => headline, true), ...signs]
}

function table(page: Page, rows: PptxGen.TableRow[], lang: string, y = top): void {
  page.addTable(rows, {
    x: left,
    y,
    w: width,
    fontFace: typeface,
    fontSize: 18,
    lang,
    margin: 0.12,
    border: { type: 'solid', pt: 1, color: 'FFFFFF' },
    autoPage: false,
  })
}

function cell(text: string, bold = false, color?: string): PptxGen.TableCell {
  return { text, options: { bold, ...(color === undefined ? {} : { color }) } }
}

function lines(texts: string[]): Run[] {
  return texts.filter((text) => text !== '').map((text) => line(text))
}

function line(text: string, options: PptxGen.TextPropsOptions = {}): Run {
  return { text, options: { ...options, breakLine: true } }
}
