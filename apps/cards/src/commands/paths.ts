import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileSentence } from '@read-the-room/core/file-sentence'
import { here, makeFolders } from '@read-the-room/core/load'
import { Refusal } from './refusal.ts'

/** A file that was named on the command line. */
export function read(path: string): Uint8Array {
  if (path === '') throw new Refusal('A file without a name was asked for: write its name.')
  try {
    return readFileSync(here(path))
  } catch (error) {
    throw refusalOf(error, path)
  }
}

/** Files that all arrive in a folder at once, or not at all. */
export type Delivery = { save: (name: string, bytes: Uint8Array) => void }

/**
 * Runs a job that saves files into a folder, which is made if it is missing. They are kept beside
 * their place until the job is done: what stops it leaves the folder as it was.
 */
export async function deliver(folder: string, job: (to: Delivery) => Promise<void>): Promise<void> {
  const place = here(folder)
  const kept = writing(folder, () => {
    makeFolders(place)
    return mkdtempSync(join(place, '.cards-'))
  })
  const names = new Set<string>()
  try {
    await job({
      save: (name, bytes) => {
        writing(folder, () => writeFileSync(join(kept, name), bytes))
        names.add(name)
      },
    })
    for (const name of names) {
      writing(join(folder, name), () => renameSync(join(kept, name), join(place, name)))
    }
  } finally {
    rmSync(kept, { recursive: true, force: true })
  }
}

function writing<T>(what: string, write: () => T): T {
  try {
    return write()
  } catch (error) {
    throw refusalOf(error, what)
  }
}

function refusalOf(error: unknown, named: string): unknown {
  const sentence = fileSentence(error, named)
  return sentence === undefined ? error : new Refusal(sentence)
}
