import '@read-the-room/core/ends-with-command'
import { rmSync } from 'node:fs'
import { builtLocales, contentFolder, load } from '@read-the-room/core/load'
import { languagesOf } from '../files/edition.ts'
import { writeMissing } from '../missing/write-missing.tsx'
import { writeNotices } from '../notices/write-notices.ts'
import { writeOffline } from '../offline/write-offline.ts'
import { buildFolder, foldersIn } from '../shell/places.ts'
import { gather } from './gather.ts'
import { writeHeaders } from './headers.ts'
import { writeStyle } from './style.ts'
import { writePages } from './write-pages.tsx'

rmSync(buildFolder, { recursive: true, force: true })
const folders = foldersIn(buildFolder)
const { publicFolder, facilitatorFolder } = folders
const kits = builtLocales().map((locale) => load(locale))
const [first] = kits
if (first === undefined) throw new Error(`${contentFolder()} has no language folder`)
await gather(
  folders,
  kits.map(({ locale }) => locale),
  first.workshop.colors,
)
for (const folder of [publicFolder, facilitatorFolder]) writeStyle(folder, first.workshop.colors)
const languages = languagesOf(kits)
writeNotices(publicFolder)
for (const kit of kits) await writePages(kit, languages, folders)
writeHeaders(publicFolder)
await writeMissing(publicFolder, [first, ...kits.slice(1)], languages)
await writeOffline(
  publicFolder,
  kits.find(({ locale }) => locale === languages[0]?.locale) ?? first,
)
