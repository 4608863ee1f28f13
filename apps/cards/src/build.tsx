import './production.ts'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { papers } from '@read-the-room/core'
import { contentFolder, contentLocales, load } from '@read-the-room/core/load'
import { formsOf, make } from './forms.ts'
import { prepare } from './prepare.tsx'
import { allSets } from './sets/all-sets.ts'

const dist = fileURLToPath(new URL('../dist', import.meta.url))
const [open, facilitator] = [join(dist, 'public'), join(dist, 'facilitator')]

rmSync(dist, { recursive: true, force: true })
for (const folder of [open, facilitator]) mkdirSync(folder, { recursive: true })
for (const locale of contentLocales(contentFolder())) {
  for (const set of allSets(load(locale))) {
    for (const paper of papers) {
      const prepared = await prepare(set, paper)
      for (const form of formsOf(prepared)) {
        const name = `${set.id}-${paper}-${form}-${locale}.pdf`
        writeFileSync(join(set.secret ? facilitator : open, name), await make(prepared, form))
      }
    }
  }
}
