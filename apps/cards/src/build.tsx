import './production.ts'
import '@read-the-room/core/ends-with-command'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildKit } from './build-kit.ts'
import { sentence } from './commands/sentence.ts'

const out = fileURLToPath(new URL('../build', import.meta.url))
const folders = { open: join(out, 'public'), facilitator: join(out, 'facilitator') }

rmSync(out, { recursive: true, force: true })
for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true })
try {
  await buildKit(folders)
} catch (error) {
  console.error(sentence(error))
  process.exitCode = 1
}
