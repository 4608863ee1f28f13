import { createHash } from 'node:crypto'
import { pdf } from '@react-pdf/renderer'
import { drawnLogo } from '../logo/drawn.ts'
import type { CardSet } from '../look/card-set.ts'
import { footerOf } from '../look/footer.ts'
import { frameOf } from '../look/frame.ts'
import { lookOf, stepsOf } from '../look/look.ts'
import { Unbounded } from './faces.tsx'
import { type Node, walk } from './tree.ts'

/** Changes when a face changes in a way that old prints should be told apart from. */
export const version = '1.0.0'

/** A set is asked for its words on every paper, and by every pack. */
const known = new WeakMap<CardSet['cards'], string[]>()

/** The words that a set prints, in order, whatever they look like. */
export function wordsOf(set: CardSet): string[] {
  const words = known.get(set.cards) ?? wordsDrawn(set)
  known.set(set.cards, words)
  return words
}

function wordsDrawn(set: CardSet): string[] {
  const [step = { size: 12, air: 1 }] = stepsOf('color')
  const look = lookOf(set.kit, 'color', step)
  const frame = frameOf({ width: 100, height: 100 })
  // Within react-pdf an error would lose its words.
  if (set.kit.logo) drawnLogo(set.kit.logo)
  const faces = set.cards.flatMap(({ front, back }) => [
    front(look, frame),
    ...(back ? [back(look, frame)] : []),
  ])
  const source: Node = pdf(Unbounded({ faces, width: 100 })).container.document
  return [...walk(source)].flatMap(({ value }) => (value === undefined ? [] : [value]))
}

/** A short hash of a set's words and logo: the same words, the same hash. */
export function hashOf(set: CardSet): string {
  const { logo } = set.kit
  const words = [set.id, set.title, set.named ? [] : wordsOf(set), footerOf(set.kit)]
  return shortHash(logo === undefined ? words : [...words, logo.uri])
}

/** A short hash of whatever JSON can hold, and of the kit's version. */
export function shortHash(words: unknown): string {
  const hash = createHash('sha256').update(JSON.stringify([version, words]))
  return hash.digest('hex').slice(0, 12)
}
