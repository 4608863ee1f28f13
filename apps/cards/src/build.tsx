import './production.ts'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildKit } from './build-kit.ts'
import { sentence } from './commands/sentence.ts'

const dist = fileURLToPath(new URL('../dist', import.meta.url))
const folders = { open: join(dist, 'public'), facilitator: join(dist, 'facilitator') }

rmSync(dist, { recursive: true, force: true })
for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true })
try {
  await buildKit(folders)
} catch (error) {
  console.error(sentence(error))
  process.exitCode = 1
}
