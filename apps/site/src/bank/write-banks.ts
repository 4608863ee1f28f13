import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { StartKit } from '@read-the-room/core'
import { zip } from '../files/zip.ts'
import { gift } from './gift.ts'
import { moodleXml } from './moodle.ts'
import { qtiFiles } from './qti.ts'
import { bankOf } from './question.ts'

/** Writes the questions of a language for learning systems into a folder; gives the names of the files. */
export function writeBanks(kit: StartKit, folder: string): string[] {
  const { locale } = kit
  const bank = bankOf(kit)
  const files = {
    [`questions-moodle-${locale}.xml`]: moodleXml(bank, locale),
    [`questions-gift-${locale}.txt`]: gift(bank, locale),
    [`questions-qti21-${locale}.zip`]: zip(qtiFiles(bank, locale)),
  }
  mkdirSync(folder, { recursive: true })
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return Object.keys(files)
}
