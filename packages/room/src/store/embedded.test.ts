import { existsSync, mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { beginRoom } from '../server/rooms.ts'
import { storeContract } from '../testing/contract.ts'
import { embeddedStore } from './embedded.ts'

const folder = mkdtempSync(join(tmpdir(), 'room-'))

storeContract('embedded', async () => embeddedStore(join(folder, 'contract.db')))

test('a file goes with its last room, log and index with it', async () => {
  const file = join(folder, 'last.db')
  const store = embeddedStore(file)
  const { code } = await beginRoom(store)
  await store.shut()
  expect(existsSync(file)).toBe(true)
  const again = embeddedStore(file)
  expect(await again.codes()).toEqual([code])
  await again.end(code)
  await again.shut()
  expect(readdirSync(folder).filter((name) => name.startsWith('last'))).toEqual([])
})
