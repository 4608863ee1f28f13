import { existsSync, mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { beginRoom } from '../server/rooms.ts'
import { storeContract } from '../testing/contract.ts'
import { embeddedStore } from './embedded.ts'
import { sumsStay } from './store.ts'

const folder = mkdtempSync(join(tmpdir(), 'room-'))

storeContract('embedded', async () => embeddedStore(join(folder, 'contract.db')))

test('sums stay in memory, for some minutes and for this process alone', async () => {
  const file = join(folder, 'sums.db')
  const [store, seal] = [embeddedStore(file), 'the seal of a room']
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  await store.end((await beginRoom(store)).code, seal)
  vi.advanceTimersByTime(sumsStay - 1)
  expect(await store.ended(seal)).toEqual({ rounds: {} })
  vi.advanceTimersByTime(1)
  expect(await store.ended(seal)).toBeUndefined()
  await store.end((await beginRoom(store)).code, seal)
  vi.useRealTimers()
  await store.shut()
  expect(readdirSync(folder).filter((name) => name.startsWith('sums'))).toEqual([])
  const again = embeddedStore(file)
  expect(await again.ended(seal)).toBeUndefined()
  await again.shut()
})

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
