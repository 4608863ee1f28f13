import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { pictureWriter } from './picture-writer.ts'
import type { Drawn } from './webp.ts'

test('pictures that look the same share a file, however many are put at once', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const { put, done } = pictureWriter(folder, 'en')
  const grays = Array.from({ length: 24 }, (_, index) => plain(4, (index % 12) * 20))
  const names = await Promise.all(grays.map(put))
  names.push(await put(plain(2, 0)))
  await done()
  expect(new Set(names).size).toBe(13)
  expect(names[12]).toBe(names[0])
  expect(readdirSync(folder).sort()).toEqual([...new Set(names)].sort())
})

test('a picture that cannot be written stops what waits for it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'))
  const { put, done } = pictureWriter(folder, 'en')
  rmSync(folder, { recursive: true })
  await put(plain(4, 0))
  await expect(done()).rejects.toThrow('ENOENT')
})

/** A picture in one gray, so wide and half as high. */
function plain(width: number, gray: number): Drawn {
  const height = width / 2
  return { width, height, data: new Uint8Array(width * height * 4).fill(gray) }
}
