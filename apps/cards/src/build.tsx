import './production.ts'
import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { builtLocales } from '@read-the-room/core/load'
import { buildKit } from './build-kit.ts'
import { Refusal } from './commands/refusal.ts'
import { sentence } from './commands/sentence.ts'
import { printedLocales } from './printed-locales.ts'
import { proofAll } from './proof/proof-all.ts'

const dist = fileURLToPath(new URL('../dist', import.meta.url))
// What was built before stays until all of the new is there.
const fresh = fileURLToPath(new URL('../out', import.meta.url))
const folders = { open: join(fresh, 'public'), facilitator: join(fresh, 'facilitator') }

try {
  const locales = builtLocales()
  const lines = await proofAll(printedLocales(locales))
  if (lines.length > 0) throw new Refusal(lines.join('\n'))
  rmSync(fresh, { recursive: true, force: true })
  for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true })
  await buildKit(folders)
  rmSync(dist, { recursive: true, force: true })
  renameSync(fresh, dist)
  for (const locale of locales.filter((one) => printedLocales([one]).length === 0)) {
    console.log(`${locale}: nothing is printed: hidden characters turn its words, and no card may.`)
  }
} catch (error) {
  console.error(sentence(error))
  process.exitCode = 1
}
