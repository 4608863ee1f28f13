import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { load } from '@read-the-room/core/load'
import { writeFrench } from '@read-the-room/core/testing'
import { afterAll, expect, test } from 'vitest'
import { withFile } from '../preflight/open.ts'
import { make } from '../prepare/forms.ts'
import { prepare } from '../prepare/prepare.tsx'
import { comparison } from '../sets/comparison.tsx'

const folder = mkdtempSync(join(tmpdir(), 'read-the-room-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('a screen reader hears a borrowed card in its own language', async () => {
  writeFileSync(join(folder, 'workshop.yml'), 'extends: read-the-room\n')
  writeFrench(folder, 60)
  const bytes = await make(await prepare(comparison(load('fr', folder)), 'a4'), 'screen')
  const langs = await withFile(bytes, async ({ shown }) => {
    const pages: string[][] = []
    for (let number = 1; number <= shown.numPages; number += 1) {
      const tree = JSON.stringify(await (await shown.getPage(number)).getStructTree())
      pages.push([...tree.matchAll(/"lang":"([^"]*)"/g)].map(([, lang = '']) => lang))
    }
    return pages
  })
  // The first of the four questions is translated; the labels of all cards are not.
  const [first = [], , , , , other = []] = langs.map((page) => page.filter((lang) => lang === 'en'))
  expect(first.length).toBeGreaterThan(0)
  expect(other.length).toBeGreaterThan(first.length)
})
