import { fill, type Kit, type PrintedFile } from '@read-the-room/core'
import { type Stock, shortNames } from '../files/stocks.ts'

/** What a file is printed on, in a word: its paper, or the names on the packet of its stock. */
export function paperLabel({ paper, stock, title }: PrintedFile, kit: Kit, stocks: Stock[]) {
  const { papers, print } = kit.site
  const cut = stocks.find(({ id }) => id === stock)
  if (cut === undefined) return paper === undefined ? title : papers[paper]
  const number = new Intl.NumberFormat(kit.locale)
  const size = cut.cell.map((side) => number.format(side)).join(' × ')
  const cells = fill(print.cells, { size, count: String(cut.count) })
  const or = new Intl.ListFormat(kit.locale, { type: 'disjunction' })
  return `${or.format(shortNames(cut.names))} · ${cells}`
}

/** `to print and fold · black, saves ink`. A word that the kit does not know stands as it is. */
export function formLabel({ form, profile }: PrintedFile, kit: Kit): string {
  const { print } = kit.site
  const forms: Record<string, string> = print.forms
  const parts = [
    ...(form === undefined ? [] : [forms[form] ?? form]),
    ...(profile === undefined ? [] : [print.profiles[profile] ?? profile]),
  ]
  return parts.join(' · ')
}
