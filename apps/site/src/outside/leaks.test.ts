import { globSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { leakFinder } from '@read-the-room/core/leaks'
import { contentFolder, contentLocales, load } from '@read-the-room/core/load'
import { expect, test } from 'vitest'
import { pdfText } from '../testing/pdf-text.ts'

const publicFolder = fileURLToPath(new URL('../../dist/public', import.meta.url))

test('no published PDF says what only the facilitator may read', async () => {
  const files = globSync('**/*.pdf', { cwd: publicFolder })
  expect(files.length).toBeGreaterThan(0)
  const finders = contentLocales(contentFolder()).map((locale) => leakFinder(load(locale)))
  for (const file of files) {
    const text = await pdfText(join(publicFolder, file))
    expect([file, ...finders.flatMap((leaked) => leaked(text))]).toEqual([file])
  }
})
