import { existsSync } from 'node:fs'
import { type Paper, papers, type StartKit } from '@read-the-room/core'
import { contentProblems } from '@read-the-room/core/content-problems'
import { chooseLocales, here, useContent } from '@read-the-room/core/load'
import { Refusal } from '@read-the-room/core/refusal'
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

/** The offset of backs from the settings file, if there is one. */
export function savedOffset(): NonNullable<Placing['offset']> {
  const file = here(settingsFile)
  if (!existsSync(file)) return { x: 0, y: 0 }
  const settings = settingsIn(new TextDecoder().decode(read(settingsFile)))
  const offset = field(settings, 'offset')
  return { x: number(offset, 'x'), y: number(offset, 'y') }
}

function settingsIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Refusal(
      `${settingsFile} is not JSON any more: run cards calibrate again, or delete it.`,
    )
  }
}

function number(from: unknown, key: string): number {
  const value = field(from, key)
  if (typeof value === 'number' && Math.abs(value) <= furthest) return value
  throw new Refusal(
    `${settingsFile} has no number up to ${furthest} at offset.${key}: run cards calibrate again.`,
  )
}

function field(from: unknown, key: string): unknown {
  return typeof from === 'object' && from !== null ? (from as Record<string, unknown>)[key] : null
}
