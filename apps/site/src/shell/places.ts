import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The two halves of a site, side by side in one folder. */
export type SiteFolders = {
  /** Safe to publish. */
  publicFolder: string
  /** For the facilitator alone. */
  facilitatorFolder: string
}

/** The site as people have it: replaced as a whole once a new one is complete. */
export const siteFolder = fileURLToPath(new URL('../../dist', import.meta.url))

/** Where a build puts the site together; thrown away before the next build. */
export const buildFolder = fileURLToPath(new URL('../../build', import.meta.url))

/** The halves of the site as people have it. */
export const { publicFolder, facilitatorFolder } = foldersIn(siteFolder)

/** The halves of a site in a folder. */
export function foldersIn(folder: string): SiteFolders {
  return {
    publicFolder: join(folder, 'public'),
    facilitatorFolder: join(folder, 'facilitator'),
  }
}
