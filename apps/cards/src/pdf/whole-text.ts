import { familyOf, missingFrom } from '../fonts.ts'
import { type Node, walk } from './tree.ts'

/** A text that would not be printed as it is written. */
export class TextError extends Error {
  override name = 'TextError'
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
    throw new TextError(`"${written.replace(/\s+/g, ' ')}" has too little room and would be cut`)
  }
}

function expectDrawable(text: string): void {
  const [character] = missingFrom(text, familyOf(text))
  if (character === undefined) return
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  throw new TextError(
    `"${text.slice(0, 40)}" has the character ${character} (U+${code}), which ${familyOf(text)} does not have`,
  )
}

function bare(text: string): string {
  return text.replace(/\s+/g, '')
}
