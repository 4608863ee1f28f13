import type { Files } from '../files/zip.ts'
import { qtiItem } from './qti-item.ts'
import { qtiManifest } from './qti-manifest.ts'
import { qtiTest, testsOf } from './qti-test.ts'
import type { Bank } from './question.ts'

/**
 * A bank as a QTI 2.1 package (IMS, 2012): a file an item, a test for each way in, pictures, and a
 * manifest that names them.
 */
export function qtiFiles(bank: Bank): Files {
  const encoder = new TextEncoder()
  const { questions, locale } = bank
  const tests = testsOf(questions)
  const files: Files = new Map([
    ['imsmanifest.xml', encoder.encode(qtiManifest(questions, tests, locale))],
  ])
  for (const test of tests) files.set(test.file, encoder.encode(qtiTest(test)))
  for (const question of questions) {
    const { id, picture } = question
    files.set(`${id}.xml`, encoder.encode(qtiItem(question, bank)))
    if (picture !== undefined) files.set(`pictures/${picture.file}`, picture.png)
  }
  return files
}
