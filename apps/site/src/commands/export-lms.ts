import { statSync } from 'node:fs'
import { join } from 'node:path'
import { builtLocales, here, load } from '@read-the-room/core/load'
import { Refusal } from '@read-the-room/core/refusal'
import { writeFiles } from '../bank/write-files.ts'
import { alone } from '../finished/alone.ts'
import { keepForSystems } from '../finished/for-systems.ts'
import { root, turbo } from '../shell/run.ts'

/** Writes the quiz and its questions for learning systems; of all rooms it builds the quiz alone. */
export async function exportForSystems(folder: string): Promise<void> {
  const place = here(folder)
  if (statSync(place, { throwIfNoEntry: false })?.isFile() === true) {
    throw new Refusal(`${folder} is a file: name a folder.`)
  }
  await alone(async () => {
    const code = await turbo('build', '--filter=@read-the-room/quiz')
    if (code !== 0) throw new Refusal('The quiz could not be built: the lines above say why.')
    const made = writeForSystems(place)
    for (const name of [...made.values()].flat()) console.log(`${folder}/${name}`)
    keepForSystems(made, place)
  })
  console.log('Upload one of them: the course, or the questions for a quiz of your system’s own.')
  console.log('The facilitator’s page leads to them, too, from the next build on.')
}

/** Writes every language into a folder, from the quiz as it is built. Gives the names of its files. */
export function writeForSystems(folder: string): Map<string, string[]> {
  const built = join(root, 'apps/quiz/build')
  const made = new Map<string, string[]>()
  for (const locale of builtLocales()) made.set(locale, writeFiles(load(locale), built, folder))
  return made
}
