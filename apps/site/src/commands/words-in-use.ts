import { contentBorrowed, contentProblems } from '@read-the-room/core/content-problems'
import { chooseLocales, contentHash, useContent } from '@read-the-room/core/load'
import { Refusal } from '@read-the-room/core/refusal'

/** Which words a command works with: `--content` and `--locale`. */
export type WordOptions = { content?: string; locale?: string }

/**
 * Sets the content folder for every tool that is started from here, with its hash, which turbo
 * keeps beside its caches, and the languages to build. Throws a `Refusal` with every mistake in
 * the words, or on a language that is not there.
 */
export function useWords({ content, locale }: WordOptions): string {
  const folder = useContent(content)
  const lines = contentProblems(folder)
  if (lines.length > 0) {
    throw new Refusal(`${lines.join('\n')}\n\nMend the words above, then try again.`)
  }
  if (locale !== undefined) process.env.KIT_LOCALE = locale
  const chosen = chooseLocales(process.env.KIT_LOCALE ?? '', folder)
  if ('refused' in chosen) throw new Refusal(chosen.refused)
  for (const line of contentBorrowed(folder)) console.log(line)
  process.env.KIT_CONTENT_HASH = contentHash(folder)
  return folder
}
