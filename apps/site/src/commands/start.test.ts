import { Refusal } from '@read-the-room/core/refusal'
import { beforeEach, expect, test, vi } from 'vitest'
import { freePort, serve } from '../serve/serve.ts'
import { build } from './build.ts'
import { start } from './start.ts'

vi.mock('./build.ts')
beforeEach(() => {
  vi.mocked(build).mockReset()
})

test('what stands is served during the build, and no more when the build fails', async () => {
  const port = await freePort('127.0.0.1')
  const nothing = `http://127.0.0.1:${port}/nothing`
  let meanwhile = 0
  vi.mocked(build).mockImplementation(async () => {
    meanwhile = (await fetch(nothing)).status
    throw new Refusal('The build stopped.')
  })
  await expect(start({ port })).rejects.toThrow('The build stopped.')
  expect(meanwhile).toBe(404)
  await expect(fetch(nothing)).rejects.toThrow()
})

test('a port that is taken is known before anything is built', async () => {
  const other = await serve()
  const port = Number(new URL(other.address).port)
  await expect(start({ port })).rejects.toThrow(Refusal)
  expect(build).not.toHaveBeenCalled()
  other.close()
})

test('so is an address that this computer does not have', async () => {
  await expect(start({ lan: '203.0.113.7' })).rejects.toThrow(Refusal)
  expect(build).not.toHaveBeenCalled()
})
