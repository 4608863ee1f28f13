import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../shell/run.ts'
import { measured } from './apps.ts'
import { type Figures, rowsOf } from './figure.ts'

/** Where the last figures are kept, and the text that tells them. */
const record = join(root, 'apps/site/figures.json')
const readme = join(root, 'README.md')
const place = /(<!-- figures: npm run bench -->\n)[\s\S]*?(<!-- \/figures -->)/

/** A dozen that the README tells; `npm run bench` tells all, and the record keeps them. */
export const told = [
  'First view, en, gzip',
  'Largest paint on a slow phone',
  'From Check to the reasons',
  'Lighthouse, mobile: performance',
  'Lighthouse, mobile: accessibility',
  'Deck in one file, the largest',
  'First slide from a file, median of 5',
  'The largest printed file',
  '5,000 repeated cards: time',
  '1,000 phones at once: the last acknowledgment',
  '1,000 phones: memory of the server',
  'npm start, nothing changed',
]

/** The last figures that were kept. */
export function kept(): Figures {
  return JSON.parse(readFileSync(record, 'utf8')) as Figures
}

/** Keeps figures, and writes them where the README tells them. */
export function keep(figures: Figures): void {
  writeFileSync(record, `${JSON.stringify(figures, null, 2)}\n`)
  writeFileSync(readme, withFigures(readFileSync(readme, 'utf8'), figures))
}

/** The README with a table of these figures in its place for them. */
export function withFigures(text: string, figures: Figures): string {
  if (!place.test(text)) throw new RangeError('the README has no place for figures')
  const all = measured.flatMap((room) => figures[room] ?? [])
  const rows = rowsOf(all.filter(({ what }) => told.includes(what)))
  const table = [['', 'Measured', 'Budget', ''], ['---', '---', '---', '---'], ...rows]
  const lines = table.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
  return text.replace(place, (_all, open: string, close: string) => `${open}\n${lines}\n\n${close}`)
}
