import '../look/production.ts'
import '@read-the-room/core/ends-with-command'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { builtLocales } from '@read-the-room/core/load'
import { Refusal, sentenceOf } from '@read-the-room/core/refusal'
import { buildKit } from '../build/build-kit.ts'
import { writeLicenses } from '../build/licenses.ts'
import { printedLocales } from '../build/printed-locales.ts'
import { Shelf } from '../build/shelf.ts'
import { fontFiles } from '../look/fonts.ts'

const out = fileURLToPath(new URL('../../build', import.meta.url))
const shelves = {
  open: new Shelf(join(out, 'public')),
  facilitator: new Shelf(join(out, 'facilitator')),
}

rmSync(out, { recursive: true, force: true })
for (const { folder } of Object.values(shelves)) mkdirSync(folder, { recursive: true })
try {
  writeLicenses(join(out, 'licenses.json'), fontFiles)
  const locales = builtLocales()
  await buildKit(shelves).catch(async (error: unknown) => {
    // What stops the first file may not be all that there is to mend.
    const { proofAll } = await import('../proof/proof-all.ts')
    const lines = await proofAll(printedLocales(locales))
    throw lines.length > 0 ? new Refusal(lines.join('\n')) : error
  })
  for (const locale of locales.filter((one) => printedLocales([one]).length === 0)) {
    console.log(`${locale}: nothing is printed: hidden characters turn its words, and no card may.`)
  }
} catch (error) {
  console.error(sentenceOf(error))
  process.exitCode = 1
}
