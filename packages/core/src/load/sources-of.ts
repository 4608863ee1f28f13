import type { Sources } from '../translation/parse-words.ts'
import { extendsShipped, shippedFolder } from './folder.ts'
import { readFiles } from './load-kit.ts'

/** The files of a folder, and the kit's own under those of one that extends them. */
export function sourcesOf(folder: string): Sources {
  const { files } = readFiles(folder)
  return { files, shipped: extendsShipped(folder) ? readFiles(shippedFolder).files : [] }
}
