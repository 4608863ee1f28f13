import type { StartKit } from '../kit.ts'
import type { KitEdit } from './kit-edits.ts'
import { asShown } from './typed-text.ts'

/**
 * The edits that a room has lost: it showed the former text, and shows nowhere what was typed. `of`
 * is the room's model of a kit: all that it shows. A text that the kit holds twice says nothing.
 */
export function lostWords<K extends StartKit>(
  of: (kit: K) => string[],
  before: K,
  after: K,
  edits: KitEdit[],
): { lost: KitEdit[]; shown: number } {
  const held = textsIn(before).map(asShown)
  const [old, now] = [before, after].map((kit) => of(kit).map(asShown))
  const seen = edits.filter((edit) => {
    const text = asShown(edit.before)
    return held.filter((one) => one.includes(text)).length === 1 && isIn(old, text)
  })
  return { lost: seen.filter(({ words }) => !isIn(now, asShown(words))), shown: seen.length }
}

/** Every text in plain data. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}

function isIn(texts: string[] = [], text: string): boolean {
  return texts.some((one) => one.includes(text))
}
