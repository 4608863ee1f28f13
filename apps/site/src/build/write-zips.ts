import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtLocales, load } from '@read-the-room/core/load'
import { languagesOf } from '../files/edition.ts'
import { mostMail } from '../files/in-archive.ts'
import { sizeText } from '../files/size.ts'
import { zip } from '../files/zip.ts'
import { archiveName } from '../finished/exports.ts'
import { buildFolder, foldersIn } from '../shell/places.ts'
import { folderEdition } from './folder-edition.tsx'

// One archive a language, for people without Node: unzip, then open index.html by double click.
const [, , out = ''] = process.argv
const kits = builtLocales().map((locale) => load(locale))
const languages = languagesOf(kits)
for (const kit of kits) {
  const name = archiveName(kit.locale)
  const bytes = zip(await folderEdition(kit, languages, foldersIn(buildFolder)))
  writeFileSync(join(out, name), bytes)
  const large = bytes.length > mostMail ? ': more than most mail takes, share it by a link' : ''
  console.log(`${name}  ${sizeText(bytes.length, 'en')}${large}`)
}
