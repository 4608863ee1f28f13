import { existsSync } from 'node:fs'
import { type Kit, type Paper, papers } from '@read-the-room/core'
import { contentProblems } from '@read-the-room/core/content-problems'
import { chooseLocales, didYouMean, here, useContent } from '@read-the-room/core/load'
import { Refusal } from '@read-the-room/core/refusal'
import { z } from 'zod'
import { groups } from '../packs/receivers.ts'
import type { Placing } from '../pdf/sheets.ts'
import { numberOf, stocksLike } from '../stock/find-stock.ts'
import { type Entry, registry } from '../stock/registry.ts'
import { read } from './paths.ts'

/** Plain paper, that of the workshop unless told, or pre-cut stock and the paper it is a sheet of. */
export function stockOption(
  value: string | undefined,
  { workshop }: Kit,
): { paper: Paper; entry?: Entry } {
  if (value === undefined) return { paper: workshop.paper }
  const plain = papers.find((paper) => paper === value.trim().toLowerCase())
  if (plain) return { paper: plain }
  const [entry, ...others] = stocksLike(value)
  if (entry === undefined) {
    const guess = didYouMean(numberOf(value), [
      ...papers,
      ...registry.map(({ id }) => numberOf(id)),
    ])
    const known = [...papers, ...registry.map(({ id }) => id)].join(', ')
    throw new Refusal(`There is no stock "${value}"${guess}: write one of ${known}.`)
  }
  if (others.length > 0) {
    const ids = [entry, ...others].map(({ id }) => id)
    throw new Refusal(`There is more than one stock "${value}": write one of ${ids.join(', ')}.`)
  }
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

/** A whole number from 1: the first free cell of a sheet. */
export function cellOption(value: string): number {
  return whole(value) ?? refuse(`"${value}" is no cell: count from 1 at the top left.`)
}

/** How many people, or how many copies: from 1 to 1,000. */
export function countOption(value: string): number {
  const count = whole(value)
  if (count !== undefined && count <= 1000) return count
  return refuse(`"${value}" is no number to print: write a whole number from 1 to 1000.`)
}

/** How many people a pack is for: fewer than 3 are no group, more than 200 are two workshops. */
export function groupOption(value: string): number {
  const count = whole(value)
  if (count !== undefined && count >= groups.least && count <= groups.most) return count
  const from = `from ${groups.least} to ${groups.most}`
  return refuse(`"${value}" is no group to make a pack for: write a whole number ${from}.`)
}

function whole(value: string): number | undefined {
  const count = value.trim() === '' ? Number.NaN : Number(value)
  return Number.isInteger(count) && count >= 1 ? count : undefined
}

function refuse(sentence: string): never {
  throw new Refusal(sentence)
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
