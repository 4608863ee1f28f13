import { existsSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/** Why the folder of `--content` is none, in one sentence. */
export function folderFault(folder: string): string | undefined {
  if (folder === '') return '--content names no folder: write one after it.'
  if (!existsSync(folder)) return `There is no folder ${folder}: correct --content.`
  if (statSync(folder).isDirectory()) return undefined
  return `${folder} is a file: name the folder that it is in, ${dirname(folder)}.`
}
