import './production.ts'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { builtLocales, loadStart } from '@read-the-room/core/load'
import { buildLocale } from './build-locale.ts'
import { sentence } from './commands/sentence.ts'

const dist = fileURLToPath(new URL('../dist', import.meta.url))
const folders = { open: join(dist, 'public'), facilitator: join(dist, 'facilitator') }

rmSync(dist, { recursive: true, force: true })
for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true })
try {
  for (const locale of builtLocales()) await buildLocale(loadStart(locale), folders)
} catch (error) {
  console.error(sentence(error))
  process.exitCode = 1
}
