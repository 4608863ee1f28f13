import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { beginRoom } from '../server/rooms.ts'
import { openStore } from './open-store.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'room-'))
  vi.stubEnv('TMPDIR', folder)
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

const made = () => join(folder, readdirSync(folder)[0] ?? '')

test('without an address, a room is kept in a folder for nobody else, each kit its own', async () => {
  const [here, there] = [await openStore(undefined, '/here'), await openStore('', '/there')]
  const { code } = await beginRoom(here)
  expect(await there.find(code)).toBeUndefined()
  expect(statSync(made()).mode & 0o777).toBe(0o700)
  await there.shut()
  await here.shut()
  const again = await openStore(undefined, '/here')
  expect(await again.codes()).toEqual([code])
  await again.shut()
})

test('a folder that others can look into is refused', async () => {
  await (await openStore(undefined, '/here')).shut()
  chmodSync(made(), 0o755)
  await expect(openStore(undefined, '/here')).rejects.toThrow('is open to others')
})

test('a file that another process has is one sentence', async () => {
  const first = await openStore(undefined, '/here')
  await expect(openStore(undefined, '/here')).rejects.toThrowErrorMatchingInlineSnapshot(
    `[Error: The room is open in another process of this kit: end that one first.]`,
  )
  await first.shut()
})
