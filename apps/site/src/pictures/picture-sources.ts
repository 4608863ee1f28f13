import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { askedIn, askedOf } from '@read-the-room/core'
import { load } from '@read-the-room/core/load'
import type { Browser } from 'playwright-core'
import { root } from '../shell/run.ts'

/** The pictures of the home page and the README, by the room that they show. */
export const pictured = ['deck', 'quiz', 'cards'] as const
export type Pictured = (typeof pictured)[number]

/** Takes from the built site what a picture is made of. */
export type Shoot = (browser: Browser, site: string, locale: string) => Promise<Uint8Array[]>

/** A hash of what a picture shows: its words, and the files that give them their look. */
export function sourceHash(name: Pictured, locale: string, folder: string): string {
  const kit = load(locale, folder)
  const { dimensions, deck, quiz, questions, cards, workshop, site } = kit
  const words = {
    deck: [dimensions, deck, kit.scenarios, kit.rooms],
    quiz: [quiz, askedOf(askedIn(questions, kit), 'check')],
    cards: [
      dimensions,
      cards,
      kit.scenarios[site.moment.scenario],
      kit.rooms[site.moment.scenario],
    ],
  }[name]
  const hash = createHash('sha256').update(JSON.stringify([words, workshop]))
  const files = globSync([...looks[name], ...all], {
    cwd: root,
    exclude: ['**/*.test.*'],
  })
  for (const file of files.sort()) hash.update(readFileSync(join(root, file)))
  return hash.digest('hex').slice(0, 16)
}

/** What every picture depends on: the marks, the colors, and how pictures are made. */
const all = ['packages/brand/src/*.{ts,tsx}', 'apps/site/src/pictures/{compose,shoot}*.{ts,css}']

const looks: Record<Pictured, string[]> = {
  deck: [
    'apps/deck/theme/layouts/scene.vue',
    'apps/deck/theme/components/*.vue',
    'apps/deck/theme/styles/*',
    'apps/deck/src/slides/{reveal,scene}.ts',
    'apps/deck/src/fit/*.ts',
  ],
  quiz: [
    'apps/quiz/src/styles/*.css',
    'apps/quiz/src/screens/{question,reasons,round}.tsx',
    'apps/quiz/src/parts/*.tsx',
  ],
  cards: [
    'apps/cards/src/faces/{comparison,scenario}-*.tsx',
    'apps/cards/src/parts/*.tsx',
    'apps/cards/src/look/{look,fonts}.ts',
  ],
}
