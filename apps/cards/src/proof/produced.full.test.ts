import { execFileSync, spawnSync } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cmyk, PDFDocument } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { formatFinding, preflight } from '../preflight/preflight.ts'
import { hasGhostscript, separated } from '../testing/plates.ts'

// Every file that the build wrote, from outside: what is wrong with any of them is found here, not
// in the layout that it was made from.

const folder = join(import.meta.dirname, '../../build')
const files = globSync('*/*.pdf', { cwd: folder }).sort()
const forShops = files.filter((file) => /-shop-[^/]+$/.test(file))

test('there are files of every kind to read', () => {
  for (const kind of ['screen', 'sheet', 'fold', 'shop', 'large-print', 'ink-saver', 'pack']) {
    expect(files.some((file) => file.includes(kind))).toBe(true)
  }
})

test.each(files)('nothing to report: %s', async (file) => {
  const findings = await preflight(new Uint8Array(readFileSync(join(folder, file))))
  expect(findings.map(formatFinding)).toEqual([])
})

/** Another reader of files, on machines that have it. */
const reader = 'qpdf'
const hasQpdf = spawnSync(reader, ['--version']).error === undefined

test.skipIf(!hasQpdf).each(files)('whole in the eyes of qpdf: %s', (file) => {
  expect(execFileSync(reader, ['--check', join(folder, file)], { encoding: 'utf8' })).toContain(
    'No syntax or stream encoding errors found',
  )
})

test.skipIf(!hasGhostscript()).each(forShops)(
  'dark words are on the black plate alone, and no place is too wet: %s',
  (file) => {
    const { most, words, mixed } = separated(join(folder, file))
    expect(most).toBeLessThanOrEqual(300)
    expect(words).toBeGreaterThan(1000)
    expect(mixed).toBe(0)
  },
)

test.skipIf(!hasGhostscript())('words of four inks are seen on the plates', async () => {
  const own = mkdtempSync(join(tmpdir(), 'read-the-room-'))
  const file = await PDFDocument.create()
  file.addPage().drawText('Mixed', { x: 60, y: 100, size: 40, color: cmyk(0.9, 0.8, 0.7, 0.9) })
  writeFileSync(join(own, 'mixed.pdf'), await file.save())
  const { most, words, mixed } = separated(join(own, 'mixed.pdf'))
  rmSync(own, { recursive: true })
  expect(most).toBeGreaterThan(300)
  expect(words).toBeGreaterThan(100)
  expect(mixed).toBe(words)
})
