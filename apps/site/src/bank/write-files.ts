import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Kit } from '@read-the-room/core'
import { zip } from '../files/zip.ts'
import { bankOf } from './bank-of.ts'
import { gift } from './gift.ts'
import { moodleXml } from './moodle.ts'
import { qtiFiles } from './qti.ts'
import { scormFiles } from './scorm.ts'

/**
 * Writes a language for learning systems into a folder: its questions in three formats, and the quiz
 * as a course, from the folder in which it is built. Gives the names of the files.
 */
export function writeFiles(kit: Kit, quiz: string, folder: string): string[] {
  const { locale } = kit
  const bank = bankOf(kit)
  const files = {
    [`course-scorm12-${locale}.zip`]: zip(scormFiles(kit, quiz)),
    [`questions-moodle-${locale}.xml`]: moodleXml(bank),
    [`questions-qti21-${locale}.zip`]: zip(qtiFiles(bank)),
    [`questions-gift-${locale}.txt`]: gift(bank),
  }
  mkdirSync(folder, { recursive: true })
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return Object.keys(files)
}
