import { PDFDocument } from '@cantoo/pdf-lib'
import type { Named } from '../names/read-names.ts'
import type { Form } from '../prepare/forms.ts'
import type { Entry } from '../stock/registry.ts'

/** A file that was written, and what there is to know of it before it is printed. */
export type Written = {
  file: string
  bytes: Uint8Array
  form: Form
  /** A full page is printed as it is read. */
  whole: boolean
  tent: boolean
  twoSided: boolean
  entry: Entry | undefined
}

/** What was written, and how to print it: a line a file, and one a way of printing. */
export async function report(
  written: Written[],
  folder: string,
  people?: Named[],
): Promise<string[]> {
  const files: string[] = []
  for (const one of written) files.push(`  ${one.file}  ${await sizeOf(one)}`)
  const ways = [...new Set(written.map(wayOf))]
  const toPrint = written.some(({ form }) => form !== 'screen' && form !== 'shop')
  return [
    `Written to ${folder === '.' ? 'this folder' : folder}:`,
    ...files,
    ...(people ? [namesIn(people)] : []),
    ...(toPrint ? ['Print at 100 percent ("actual size"), never "fit to page".'] : []),
    ...ways,
  ]
}

function namesIn(people: Named[]): string {
  const [first, last] = [people[0]?.name, people.at(-1)?.name]
  return people.length === 1 ? `For ${first}.` : `For ${people.length} people, ${first} to ${last}.`
}

async function sizeOf(one: Written): Promise<string> {
  const pages = await pagesOf(one.bytes)
  if (!isBothSides(one)) return count(pages, 'page')
  return `${count(pages, 'page')} on ${count(pages / 2, 'sheet')}`
}

/** How many pages a finished file has. */
export async function pagesOf(bytes: Uint8Array): Promise<number> {
  return (await PDFDocument.load(bytes, { updateMetadata: false })).getPageCount()
}

/** `1 page`, `2 pages`. */
export function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`
}

function isBothSides({ form, whole, twoSided }: Written): boolean {
  return form === 'sheet' && !whole && twoSided
}

function wayOf(one: Written): string {
  const { form, whole, tent, entry } = one
  switch (form) {
    case 'screen':
      return 'Screen: to read on a screen.'
    case 'shop':
      return 'Shop: for a print shop, cut to its trim box; both sides of a card are two pages.'
    case 'fold':
      return 'Fold: print on one side, cut along the marks, fold at the dashes.'
    case 'sheet': {
      if (whole) return 'Whole pages: print on one side; nothing is cut.'
      const sides = isBothSides(one) ? 'both sides, turned on the long edge' : 'one side'
      if (entry) {
        const then = tent ? ', then fold each tent in the middle' : ''
        return `${entry.id}: load it and print on ${sides}${then}.`
      }
      return tent
        ? 'Tents: print on one side of card, fold in the middle.'
        : `Sheets, ${isBothSides(one) ? 'two-sided' : 'one-sided'}: print on ${sides}, then cut along the marks.`
    }
    default:
      throw new RangeError(`no such form: ${String(form satisfies never)}`)
  }
}
