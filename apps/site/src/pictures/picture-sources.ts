import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load, shippedFolder } from '@read-the-room/core/load'
import { root } from '../run.ts'

/** The pictures of the home page and the README, by the room that they show. */
export const pictured = ['deck', 'quiz', 'cards'] as const
export type Pictured = (typeof pictured)[number]

/** A hash of what a picture shows: its words, and the files that give them their look. */
export function sourceHash(name: Pictured, locale: string): string {
  const { dimensions, deck, quiz, questions, cards, workshop } = load(locale, shippedFolder)
  const words = {
    deck: [dimensions.purpose, deck],
    quiz: [quiz, Object.values(questions).filter(({ set }) => set === 'check')],
    cards: [dimensions, cards],
  }[name]
  const hash = createHash('sha256').update(JSON.stringify([words, workshop]))
  const files = globSync([...looks[name], 'packages/brand/src/*.{ts,tsx}'], {
    cwd: root,
    exclude: ['**/*.test.*'],
  })
  for (const file of files.sort()) hash.update(readFileSync(join(root, file)))
  return hash.digest('hex').slice(0, 16)
}

const looks: Record<Pictured, string[]> = {
  deck: ['apps/deck/layouts/compare.vue', 'apps/deck/components/*.vue', 'apps/deck/styles/*'],
  quiz: ['apps/quiz/src/styles/*.css', 'apps/quiz/src/screens/question.tsx'],
  cards: ['apps/cards/src/faces/comparison-*.tsx', 'apps/cards/src/look.ts'],
}
