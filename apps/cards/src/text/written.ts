import { type Kit, langOf, textsIn } from '@read-the-room/core'
import { placeOf } from '@read-the-room/core/load'

/** Where words are written: `en/dimensions.yml:12:5` and the field there. */
export type Written = {
  /** The file with line and column; the language alone where the words are put together. */
  place: string
  /** The field in that file; the words themselves where they are put together. */
  field: string
}

/** Where a text, or a part of a text that is put together from several, is written. */
export function written(kit: Kit, text: string, part = text): Written {
  const path = pathOf(kit, plain(text), plain(part))
  const found = path && placeOf(langOf(kit, path), path)
  if (!found) {
    const field = path ? path.join('.') : `"${[...plain(part || text)].slice(0, 40).join('')}"`
    return { place: kit.locale, field }
  }
  return { place: `${found.file}:${found.line}:${found.column}`, field: found.path }
}

/** One line on words that cannot be printed: `en/dimensions.yml:12:5  purpose.question: …`. */
export function line({ place, field }: Written, message: string): string {
  return `${place}  ${field}: ${message}`
}

/** The text that holds the part: inside the whole, else one with gaps; else what makes up most. */
function pathOf(kit: Kit, text: string, part: string): (string | number)[] | undefined {
  const all = textsIn(kit)
    .map((one) => ({ path: one.path, held: plain(one.text) }))
    .filter(({ held }) => held !== '')
  const holding = all.filter(({ held }) => part !== '' && held.includes(part))
  const inside = (some: typeof all) =>
    some
      .filter(({ held }) => text.includes(held))
      .sort((one, other) => other.held.length - one.held.length)
  const most = inside(all).filter(({ held }) => held.length > text.length / 2)
  const [found] = [...inside(holding), ...holding, ...most]
  return found?.path
}

/** Lines end where a card asks for it, and accents become part of their letters. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim().normalize('NFC')
}
