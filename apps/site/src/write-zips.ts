import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { completeLocales, load } from '@read-the-room/core/load'
import { languagesOf } from './edition.ts'
import { sizeText } from './files/size.ts'
import { zip } from './files/zip.ts'
import { folderEdition } from './folder-edition.tsx'
import { siteFolder } from './serve/serve.ts'

// One archive a language, for people without Node: unzip, then open index.html by double click.
const kits = completeLocales().map((locale) => load(locale))
const languages = languagesOf(kits)
for (const kit of kits) {
  const name = `read-the-room-${kit.locale}.zip`
  const bytes = zip(await folderEdition(kit, languages))
  writeFileSync(join(siteFolder, name), bytes)
  console.log(`apps/site/dist/${name}  ${sizeText(bytes.length, 'en')}`)
}
