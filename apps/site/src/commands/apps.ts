import { join } from 'node:path'
import { root, run } from '../shell/run.ts'

/**
 * `npm run content -- …`: core's own check, with its own options. Words that are only checked are
 * laid out on their cards as well: what would not print is told here.
 */
export async function content(words: string[]): Promise<void> {
  const code = await run('node', ['src/commands/content.ts', ...words], join(root, 'packages/core'))
  const onlyChecks = words.length === 0 || /^--content\b/.test(words[0] ?? '')
  const named = words.length <= (words[0]?.includes('=') ? 1 : 2)
  process.exitCode = code === 0 && onlyChecks && named ? await proof(words) : code
}

/** Whether all cards can be printed: 1 with every word that cannot. */
export async function proof(words: string[] = []): Promise<number> {
  return await runCards(['proof', ...words])
}

/** `npm run deck:lint -- …`: looks at every slide of the built decks. */
export async function deckLint(words: string[]): Promise<void> {
  process.exitCode = await run('node', ['src/commands/lint.ts', ...words], join(root, 'apps/deck'))
}

/** `npm run cards -- …`: the cards' own command, with its own options. */
export async function cards(words: string[]): Promise<void> {
  process.exitCode = await runCards(words)
}

function runCards(words: string[]): Promise<number> {
  const folder = join(root, 'apps/cards')
  // The room's own program: it is not among those of the whole kit.
  const tsx = join(folder, 'node_modules/.bin/tsx')
  return run(tsx, ['--max-semi-space-size=4', 'src/commands/cards.ts', ...words], folder)
}
