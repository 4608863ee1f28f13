import { existsSync } from 'node:fs'
import { type Paper, papers, type StartKit } from '@read-the-room/core'
import { contentProblems } from '@read-the-room/core/content-problems'
import { chooseLocales, here, useContent } from '@read-the-room/core/load'
import { Refusal } from '@read-the-room/core/refusal'
import { z } from 'zod'
import type { Placing } from '../pdf/sheets.ts'
import { type Entry, registry, stockNamed } from '../stock/registry.ts'
import { oneOf } from './one-of.ts'
import { read } from './paths.ts'

/** Plain paper, that of the workshop unless told, or pre-cut stock and the paper it is a sheet of. */
export function stockOption(
  value: string | undefined,
  { workshop }: StartKit,
): { paper: Paper; entry?: Entry } {
  if (value === undefined) return { paper: workshop.paper }
  const plain = papers.find((paper) => paper === value)
  if (plain) return { paper: plain }
  oneOf('stock', value, [...papers, ...registry.map(({ id }) => id)])
  const entry = stockNamed(value)
  if (entry === undefined) throw new Refusal(`There is no stock "${value}".`)
  return { paper: entry.paper, entry }
}

/** The words of `--content`, once all of them are in order. */
export function contentOption(value: string | undefined): void {
  if (value === undefined) return
  const lines = contentProblems(useContent(value))
  if (lines.length > 0) throw new Refusal(lines.join('\n'))
}

/** The languages of `--locale`, all of the content folder without it. */
export function localesOption(value = process.env.KIT_LOCALE ?? ''): string[] {
  const chosen = chooseLocales(value)
  if ('refused' in chosen) throw new Refusal(chosen.refused)
  return chosen.locales
}

/** A whole number from 1. */
export function countOption(value: string): number {
  const count = Number(value)
  if (Number.isInteger(count) && count >= 1) return count
  throw new Refusal(`"${value}" is no cell: count from 1 at the top left.`)
}

/** No printer moves backs further than this, in millimetres. */
export const furthest = 10

/** Where the offset of backs is kept between two prints. */
export const settingsFile = 'print-settings.json'

const offset = z.number().min(-furthest).max(furthest)
const settings = z.object({ offset: z.object({ x: offset, y: offset }) })

/** The offset of backs from the settings file, if there is one. */
export function savedOffset(): NonNullable<Placing['offset']> {
  if (!existsSync(here(settingsFile))) return { x: 0, y: 0 }
  try {
    return settings.parse(JSON.parse(new TextDecoder().decode(read(settingsFile)))).offset
  } catch (cause) {
    const message = `${settingsFile} holds no offset up to ${furthest} mm: run cards calibrate again, or delete it.`
    throw new Refusal(message, { cause })
  }
}
