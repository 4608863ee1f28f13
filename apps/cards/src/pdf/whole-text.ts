import { Refusal } from '@read-the-room/core/refusal'
import { isNowhere, undrawable } from '../look/fonts.ts'
import { type Line, type Node, walk } from './tree.ts'

/** A text that would not be printed as it is written. */
export class TextError extends Refusal {
  override name = 'TextError'
  /** The text, and what is wrong with it: `has the character …`. */
  text: string
  fault: string
  /** The word or character that is wrong. */
  part: string
  /** @param where it is written, as far as that is known */
  constructor(text: string, fault: string, part: string, where = '') {
    super(`${where}"${shown(text)}" ${fault}`)
    this.text = text
    this.fault = fault
    this.part = part
  }
}

/**
 * Every character that was written is drawn, by a glyph that stands for it. react-pdf cuts a text
 * that has too little room without a word, and prints nonsense for a character that its font lacks.
 */
export function expectWhole(source: Node, laidOut: Node): void {
  const drawn = new Map<unknown, string>()
  for (const node of walk(laidOut)) {
    if (node.type === 'IMAGE' && !node.image) throw new Error('a picture could not be read')
    if (node.type !== 'TEXT') continue
    const { textId } = node.props
    drawn.set(textId, (drawn.get(textId) ?? '') + (node.lines ?? []).map(lettersOf).join(''))
  }
  for (const node of walk(source)) {
    if (node.type !== 'TEXT') continue
    const written = [...walk(node)].map(({ value = '' }) => value).join('')
    expectDrawable(written)
    if (letters(drawn.get(node.props.textId) ?? '') === letters(written)) continue
    throw new TextError(written, 'has too little room and would be cut', '')
  }
}

/** A fault of a text's characters, whatever room it has; nothing where all can be printed. */
export function unprintable(text: string): { fault: string; part: string } | undefined {
  const [turning] = /[\u202a-\u202e\u2066-\u2069]/u.exec(text) ?? []
  if (turning) {
    return { part: turning, fault: `has a hidden ${code(turning)} that turns it: delete that` }
  }
  const [control] = /(?!\s)\p{Cc}/u.exec(text) ?? []
  if (control) {
    return {
      part: control,
      fault: `has a hidden ${code(control)}, which is no letter: delete that`,
    }
  }
  const part = undrawable(text)
  if (part === undefined) return undefined
  const named = `has the character ${part} (${code(part)}), which`
  const fault = isNowhere(part)
    ? `${named} no typeface of the cards has: write it in letters that are Latin, Greek, Cyrillic or Hebrew`
    : `${named} no typeface of the cards has beside its other letters: write one script at a time`
  return { part, fault }
}

function expectDrawable(text: string): void {
  // Wherever its lines end, a text is of the same characters.
  const plain = text.replaceAll('\n', '')
  if (drawable.has(plain)) return
  const found = unprintable(text)
  if (found) throw new TextError(text, found.fault, found.part)
  drawable.add(plain)
}

/** Texts recur at every size that is tried, on every paper. */
const drawable = new Set<string>()

/** The letters that the glyphs of a line stand for, in the order in which they are read. */
function lettersOf({ runs }: Line): string {
  const drawn = runs.flatMap(({ glyphs, attributes: { bidiLevel: level = 0 } }) =>
    glyphs.map(({ codePoints }) => ({ letter: String.fromCodePoint(...codePoints), level })),
  )
  return read(drawn)
    .map(({ letter }) => letter)
    .join('')
}

/**
 * From left to right on paper back to the order of reading. Whoever sets a line turns each stretch
 * of a level from the highest down to the first; turned from the first up, all are back.
 */
function read<T extends { level: number }>(drawn: T[]): T[] {
  const highest = Math.max(0, ...drawn.map(({ level }) => level))
  const letters = [...drawn]
  for (let level = 1; level <= highest; level += 1) {
    for (let start = 0; start < letters.length; start += 1) {
      const length = letters.slice(start).findIndex((letter) => letter.level < level)
      const end = length < 0 ? letters.length : start + length
      const turned = letters.slice(start, end).reverse()
      letters.splice(start, turned.length, ...turned)
      start = end
    }
  }
  return letters
}

/** The letters of a text to compare it by; from right to left brackets turn on their way to paper. */
function letters(text: string): string {
  const seen = text.replace(/\s+|\p{Default_Ignorable_Code_Point}/gu, '')
  return /\p{scx=Hebrew}/u.test(text) ? seen.replace(/[()[\]{}<>«»‹›]/g, '|') : seen
}

function shown(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim()
  return plain.length > 40 ? `${[...plain].slice(0, 40).join('')}…` : plain
}

function code(character: string): string {
  const point = character.codePointAt(0) ?? 0
  return `U+${point.toString(16).toUpperCase().padStart(4, '0')}`
}
