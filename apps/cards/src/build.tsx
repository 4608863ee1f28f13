import './production.ts'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { papers } from '@read-the-room/core'
import { contentFolder, contentLocales, load } from '@read-the-room/core/load'
import { printSheets } from './print.tsx'
import { comparison } from './sets/comparison.tsx'
import { scenarios } from './sets/scenarios.tsx'

const dist = fileURLToPath(new URL('../dist', import.meta.url))
const open = join(dist, 'public')

rmSync(dist, { recursive: true, force: true })
mkdirSync(open, { recursive: true })
for (const locale of contentLocales(contentFolder())) {
  const kit = load(locale)
  for (const set of [comparison(kit), scenarios(kit)]) {
    for (const paper of papers) {
      writeFileSync(
        join(open, `${set.id}-${paper}-sheet-${locale}.pdf`),
        await printSheets(set, paper),
      )
    }
  }
}
