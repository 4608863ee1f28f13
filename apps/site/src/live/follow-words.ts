import { renameSync, writeFileSync } from 'node:fs'
import { contentProblems } from '@read-the-room/core/content-problems'
import { chooseLocales, inspect } from '@read-the-room/core/load'
import { watchFolders } from '@read-the-room/core/vite'
import { mirror } from './mirror.ts'

/** Where live rooms take their words, and where they read what is wrong with those being written. */
export type LivePlaces = { words: string; mistakes: string }

/** An editor saves in several steps; one look serves them all. */
const pause = 150

/**
 * Looks at the words whenever one is saved. Sound ones go to the rooms; of others the mistakes are
 * written down, and the rooms keep those that they have. Calls `looked` after every look.
 */
export function followWords(
  folder: string,
  places: LivePlaces,
  looked: (sound: boolean) => void,
): { close: () => void } {
  let waiting: NodeJS.Timeout | undefined
  const look = () => looked(take(folder, places))
  const watching = watchFolders([folder], () => {
    clearTimeout(waiting)
    waiting = setTimeout(look, pause)
  })
  look()
  return {
    close() {
      clearTimeout(waiting)
      watching.close()
    },
  }
}

/** Takes the words over if rooms can be made of them, and writes down what is wrong with them. */
function take(folder: string, { words, mistakes }: LivePlaces): boolean {
  const problems = contentProblems(folder)
  const sound = isSound(folder, problems)
  if (sound) mirror(folder, words)
  // In one step: whoever reads it meanwhile reads all of it.
  writeFileSync(`${mistakes}.new`, problems.join('\n'))
  renameSync(`${mistakes}.new`, mistakes)
  if (problems.length > 0) console.error(`\n${problems.join('\n')}\n`)
  return sound
}

/** How things should be written is told as well, but keeps nobody from seeing them. */
function isSound(folder: string, problems: string[]): boolean {
  if (problems.length === 0) return true
  try {
    const chosen = chooseLocales(process.env.KIT_LOCALE ?? '', folder)
    if ('refused' in chosen) return false
    return chosen.locales.every((locale) => 'kit' in inspect(locale, folder))
  } catch (error) {
    // A folder that is no folder any more, or has become a file.
    if (error instanceof Error && 'code' in error) return false
    throw error
  }
}
