import { familyOf, missingFrom } from '../fonts.ts'
import { type Node, walk } from './tree.ts'

/** A text that would not be printed as it is written. */
export class TextError extends Error {
  override name = 'TextError'
  /** The text, and what is wrong with it: `has the character …`. */
  text: string
  fault: string
  /** @param where it is written, as far as that is known */
  constructor(text: string, fault: string, where = '') {
    super(`${where}"${text.slice(0, 40)}" ${fault}`)
    this.text = text
    this.fault = fault
  }
}

/**
 * Every character that was written is set, and can be drawn. react-pdf cuts a text that has too
 * little room without a word, and prints nonsense for a character that its font lacks.
 */
export function expectWhole(source: Node, laidOut: Node): void {
  const set = new Map<unknown, string>()
  for (const node of walk(laidOut)) {
    if (node.type === 'IMAGE' && !node.image) throw new Error('a picture could not be read')
    if (node.type !== 'TEXT') continue
    const shown = (node.lines ?? []).map((line) => line.string).join('')
    set.set(node.props.textId, `${set.get(node.props.textId) ?? ''}${shown}`)
  }
  for (const node of walk(source)) {
    if (node.type !== 'TEXT') continue
    const written = [...walk(node)].map(({ value = '' }) => value).join('')
    expectDrawable(written)
    if (bare(set.get(node.props.textId) ?? '') === bare(written)) continue
    throw new TextError(written.replace(/\s+/g, ' '), 'has too little room and would be cut')
  }
}

function expectDrawable(text: string): void {
  const turning = /[\u202a-\u202e\u2066-\u2069]/u.exec(text)?.[0]
  if (turning) throw new TextError(text, `has a hidden ${code(turning)} that turns it: delete that`)
  const [character] = missingFrom(text, familyOf(text))
  if (character === undefined) return
  const named = `the character ${character} (${code(character)})`
  throw new TextError(text, `has ${named}, which ${familyOf(text)} does not have`)
}

function code(character: string): string {
  const point = character.codePointAt(0) ?? 0
  return `U+${point.toString(16).toUpperCase().padStart(4, '0')}`
}

function bare(text: string): string {
  return text.replace(/\s+/g, '')
}
