import { rmSync } from 'node:fs'
import { builtLocales, contentFolder, loadStart } from '@read-the-room/core/load'
import { languagesOf } from './edition.ts'
import { facilitatorFolder, gather, publicFolder } from './gather.ts'
import { writeHeaders } from './headers.ts'
import { writeOffline } from './offline/write-offline.ts'
import { siteFolder } from './serve/serve.ts'
import { writeStyle } from './style.ts'
import { writePages } from './write-pages.tsx'

rmSync(siteFolder, { recursive: true, force: true })
gather()
const kits = builtLocales().map((locale) => loadStart(locale))
const [first] = kits
if (first === undefined) throw new Error(`${contentFolder()} has no language folder`)
for (const folder of [publicFolder, facilitatorFolder]) writeStyle(folder, first.workshop.colours)
const languages = languagesOf(kits)
for (const kit of kits) await writePages(kit, languages)
writeHeaders(publicFolder)
await writeOffline(
  publicFolder,
  kits.find(({ locale }) => locale === languages[0]?.locale) ?? first,
)
console.log('The site is in apps/site/dist: public/ to publish, facilitator/ to keep.')
