import { relative } from 'node:path'
import { here } from '@read-the-room/core/load'
import { Refusal } from '@read-the-room/core/refusal'
import { makeFolder } from './own-folder.ts'

/** Makes a folder for an organization's own words and settings, and says how to go on. */
export function makeNew(folder: string): void {
  // npm changes to the kit's own folder; what a person wrote is relative to where they stand.
  const place = here(folder)
  const result = makeFolder(place)
  if ('refused' in result) throw new Refusal(result.refused)
  const written = /\s/.test(folder) ? `"${folder}"` : folder
  console.log(`
  Your folder is ready: ${place}
  It holds ${result.files.map((file) => relative(place, file)).join(', ')}.

  Next:

    1. Open workshop.yml in it; take away the # in front of a line to use it.
    2. npm run content -- --content ${written}    checks every line
    3. npm start -- --content ${written}          shows it all
`)
}
