import { rmSync } from 'node:fs'
import { contentFolder, contentLocales } from '@read-the-room/core/load'
import { gather } from './gather.ts'
import { siteFolder } from './serve.ts'
import { writePages } from './write-pages.tsx'

rmSync(siteFolder, { recursive: true, force: true })
gather()
for (const locale of contentLocales(contentFolder())) writePages(locale)
console.log('The site is in apps/site/dist: public/ to publish, facilitator/ to keep.')
