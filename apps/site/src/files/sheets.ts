import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Paper, PrintedFile } from '@read-the-room/core'

/** The groups in which files to print are shown, in order. */
export const groups = ['packs', 'cards', 'quiz', 'pages'] as const
export type Group = (typeof groups)[number]

/** Everything that is printed of one thing: the usual file, then other papers, forms and stock. */
export type SheetSet = {
  id: string
  title: string
  group: Group
  files: PrintedFile[]
}

/** The lists that the rooms of cards and slides write beside the files that they print. */
const lists = ['cards.json', 'papers-*.json']

/**
 * The files to print of a locale in a folder, by what they print; `first` is the paper to start
 * with, `wanted` says which of them are listed.
 */
export function listSheets(
  folder: string,
  locale: string,
  first: Paper,
  wanted: (file: PrintedFile) => boolean = () => true,
): SheetSet[] {
  const files = globSync(lists, { cwd: folder })
    .flatMap((list) => JSON.parse(readFileSync(join(folder, list), 'utf8')) as PrintedFile[])
    .filter((file) => file.locale === locale && wanted(file))
    .sort(inOrder(first))
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

function setOf(id: string, files: PrintedFile[]): SheetSet {
  return { id, title: files[0]?.title ?? id, group: groupOf(id, files), files }
}

/** What comes in several forms has to be cut or folded; the rest is printed page by page. */
function groupOf(id: string, files: PrintedFile[]): Group {
  if (id.startsWith('pack')) return 'packs'
  if (id.startsWith('quiz')) return 'quiz'
  return files.some(({ form }) => form !== undefined && form !== 'sheet') ? 'cards' : 'pages'
}

/** The forms from the one that most people print to the one that few do. */
const formOrder = ['sheet', 'fold', 'screen', 'shop']

function inOrder(first: Paper) {
  const rank = ({ paper, stock, form, profile }: PrintedFile) =>
    (stock === undefined ? 0 : 200) +
    (paper === first || paper === undefined ? 0 : 100) +
    10 * formOrder.indexOf(form ?? 'sheet') +
    (profile === undefined ? 0 : 1)
  return (one: PrintedFile, other: PrintedFile) =>
    rank(one) - rank(other) || (one.file < other.file ? -1 : 1)
}
