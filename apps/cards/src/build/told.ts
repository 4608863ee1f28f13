import type { PrintedFile } from '@read-the-room/core'
import { load } from '@read-the-room/core/load'
import { sentenceOf } from '@read-the-room/core/refusal'
import { buildLocale } from './build-locale.ts'
import { Shelf } from './shelf.ts'

/** What is told at the end of a language: what was written and for which stocks, or a fault. */
export type Told =
  | { open: PrintedFile[]; facilitator: PrintedFile[]; stocks: string[] }
  | { fault: string }

/**
 * Writes every file of one language, and tells of it.
 * @param folders for anyone, and for the facilitator alone
 * @param stop ends it early: another language has failed
 */
export async function told(
  locale: string,
  folders: readonly [open: string, facilitator: string],
  stop?: AbortSignal,
): Promise<Told> {
  const [open, facilitator] = [new Shelf(folders[0]), new Shelf(folders[1])]
  try {
    const stocks = await buildLocale(load(locale), { open, facilitator }, stop)
    return { open: open.files, facilitator: facilitator.files, stocks }
  } catch (error) {
    return { fault: sentenceOf(error) }
  }
}
