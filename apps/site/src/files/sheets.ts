import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Paper } from '@read-the-room/core'
import { type Pdf, readPdf } from './pdf.ts'
import { readSheetName, type SheetName } from './sheet-name.ts'
import { listStocks } from './stocks.ts'

/** A file to print. */
export type SheetFile = Pdf & SheetName & { name: string }

/** The groups in which files to print are shown, in order. */
export const groups = ['packs', 'cards', 'quiz', 'pages'] as const
export type Group = (typeof groups)[number]

/** Everything that is printed of one thing: the usual file, then other papers, forms and stock. */
export type SheetSet = {
  id: string
  title: string
  group: Group
  files: SheetFile[]
}

/** The PDF files of a locale in a folder, by what they print; `first` is the paper to start with. */
export async function listSheets(
  folder: string,
  locale: string,
  first: Paper,
): Promise<SheetSet[]> {
  const stocks = listStocks(folder).map(({ id }) => id)
  const named = readdirSync(folder).flatMap((name) => {
    const parts = readSheetName(name, locale, stocks)
    // Slides are listed with their decks.
    return parts === undefined || parts.set.startsWith('deck-') ? [] : [{ name, ...parts }]
  })
  const files: SheetFile[] = []
  for (const file of named) files.push({ ...file, ...(await readPdf(join(folder, file.name))) })
  files.sort(inOrder(first))
  const { compare } = new Intl.Collator(locale, { numeric: true })
  return [...new Set(files.map(({ set }) => set))]
    .map((id) =>
      setOf(
        id,
        files.filter(({ set }) => set === id),
      ),
    )
    .sort((one, other) => compare(one.title, other.title))
}

function setOf(id: string, files: SheetFile[]): SheetSet {
  const title = files[0]?.title ?? ''
  return { id, title: title === '' ? id : title, group: groupOf(id, files), files }
}

/** What comes in several forms has to be cut or folded; the rest is printed page by page. */
function groupOf(id: string, files: SheetFile[]): Group {
  if (id.startsWith('pack')) return 'packs'
  if (id.startsWith('quiz')) return 'quiz'
  return files.some(({ form }) => form !== undefined && form !== 'sheet') ? 'cards' : 'pages'
}

/** The forms from the one that most people print to the one that few do. */
const formOrder = ['sheet', 'fold', 'screen', 'shop']

function inOrder(first: Paper) {
  const rank = ({ paper, stock, form, profile }: SheetFile) =>
    (stock === undefined ? 0 : 200) +
    (paper === first || paper === undefined ? 0 : 100) +
    10 * formOrder.indexOf(form ?? 'sheet') +
    (profile === undefined ? 0 : 1)
  return (one: SheetFile, other: SheetFile) => rank(one) - rank(other)
}
