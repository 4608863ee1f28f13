import '../look/production.ts'
import '@read-the-room/core/ends-with-command'
import type { PrintedFile } from '@read-the-room/core'
import { load } from '@read-the-room/core/load'
import { sentenceOf } from '@read-the-room/core/refusal'
import { buildLocale } from './build-locale.ts'
import { Shelf } from './shelf.ts'

/** What the process of a language tells at its end: what it wrote and for which stocks, or a fault. */
export type Told =
  | { open: PrintedFile[]; facilitator: PrintedFile[]; stocks: string[] }
  | { fault: string }

// Started as `language-process.ts es <folder for anyone> <folder for the facilitator>`.
const [locale = '', ...folders] = process.argv.slice(2)
const [open, facilitator] = folders.map((folder) => new Shelf(folder))
if (open === undefined || facilitator === undefined) throw new RangeError('two folders are needed')
process.send?.(await told(open, facilitator))
process.disconnect()

async function told(open: Shelf, facilitator: Shelf): Promise<Told> {
  try {
    const stocks = await buildLocale(load(locale), { open, facilitator })
    return { open: open.files, facilitator: facilitator.files, stocks }
  } catch (error) {
    return { fault: sentenceOf(error) }
  }
}
