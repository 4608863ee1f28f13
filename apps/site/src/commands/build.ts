import { KitError } from '../kit-error.ts'
import { turbo } from '../run.ts'
import { useWords } from '../words-in-use.ts'

/** Builds all rooms and gathers them in `apps/site/dist`. */
export async function build({ content }: { content?: string }): Promise<void> {
  useWords(content)
  console.log('Building the slides, the quiz, the cards and the site …')
  if ((await turbo('build')) !== 0) {
    throw new KitError('The build stopped: the lines above say where.')
  }
}
