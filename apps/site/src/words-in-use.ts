import { resolve } from 'node:path'
import { contentProblems } from '@read-the-room/core/content-problems'
import { contentFolder, contentHash } from '@read-the-room/core/load'
import { KitError } from './kit-error.ts'

/**
 * Sets the content folder for every tool that is started from here, with its hash, which turbo
 * keeps beside its caches. Throws a `KitError` with every mistake in the words.
 */
export function useWords(content: string | undefined): string {
  // npm changes to the kit's own folder; what a person wrote is relative to where they stand.
  if (content !== undefined) {
    process.env.KIT_CONTENT = resolve(process.env.INIT_CWD ?? process.cwd(), content)
  }
  const folder = contentFolder()
  const lines = contentProblems(folder)
  if (lines.length > 0) {
    throw new KitError(`${lines.join('\n')}\n\nMend the words above, then try again.`)
  }
  process.env.KIT_CONTENT_HASH = contentHash(folder)
  return folder
}
