import './production.ts'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { contentFolder, contentLocales, load } from '@read-the-room/core/load'
import { buildLocale } from './build-locale.ts'

const dist = fileURLToPath(new URL('file:///tmp/other/dist'))
const folders = { open: join(dist, 'public'), facilitator: join(dist, 'facilitator') }

rmSync(dist, { recursive: true, force: true })
for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true })
for (const locale of contentLocales(contentFolder())) await buildLocale(load(locale), folders)
