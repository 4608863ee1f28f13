import { join } from 'node:path'
import { root, run } from '../run.ts'

/** `npm run content -- …`: core's own check, with its own options. */
export async function content(words: string[]): Promise<void> {
  process.exitCode = await run('node', ['src/check.ts', ...words], join(root, 'packages/core'))
}

/** `npm run deck:lint -- …`: looks at every slide of the built decks. */
export async function deckLint(words: string[]): Promise<void> {
  process.exitCode = await run('node', ['src/lint.ts', ...words], join(root, 'apps/deck'))
}

/** `npm run cards -- …`: the cards' own command, with its own options. */
export async function cards(words: string[]): Promise<void> {
  const folder = join(root, 'apps/cards')
  // The room's own program: it is not among those of the whole kit.
  const tsx = join(folder, 'node_modules/.bin/tsx')
  process.exitCode = await run(tsx, ['src/cards.ts', ...words], folder)
}
