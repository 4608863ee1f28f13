import type { Files } from '../files/zip.ts'
import { qtiItem } from './qti-item.ts'
import { qtiManifest } from './qti-manifest.ts'
import { qtiTest, testsOf } from './qti-test.ts'
import type { BankQuestion } from './question.ts'

/**
 * A bank as a QTI 2.1 package (IMS, 2012): a file an item, a test for each way in, pictures, and a
 * manifest that names them.
 */
export function qtiFiles(bank: BankQuestion[], locale: string): Files {
  const encoder = new TextEncoder()
  const tests = testsOf(bank)
  const files: Files = new Map([
    ['imsmanifest.xml', encoder.encode(qtiManifest(bank, tests, locale))],
  ])
  for (const test of tests) files.set(test.file, encoder.encode(qtiTest(test)))
  for (const question of bank) {
    const { id, picture } = question
    files.set(`${id}.xml`, encoder.encode(qtiItem(question, locale)))
    if (picture !== undefined) files.set(`pictures/${picture.file}`, picture.png)
  }
  return files
}
