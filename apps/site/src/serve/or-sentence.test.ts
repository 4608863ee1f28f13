import { createServer } from 'node:net'
import { Refusal } from '@read-the-room/core/refusal'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { orSentence } from './or-sentence.ts'
import { serve } from './serve.ts'

const other = createServer()
beforeAll(() => new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve)))
afterAll(() => {
  other.close()
})

test('a port that is taken is a sentence', async () => {
  const bound = other.address()
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0
  const error = await serve(port).catch((error: unknown) => error)
  expect(error).toBeInstanceOf(Refusal)
  expect(String(error).replace(String(port), '4680')).toMatchInlineSnapshot(
    `"Refusal: Port 4680 is taken: choose another with --port, or leave it out."`,
  )
})

test('so is one that is not allowed, and an address that has gone', async () => {
  expect(await said('EACCES')).toMatchInlineSnapshot(
    `"Port 80 is not for everyone: choose one above 1023 with --port, or leave it out."`,
  )
  expect(await said('EADDRNOTAVAIL')).toMatchInlineSnapshot(
    `"192.168.1.23 is no address of this computer now: look at its network, try again."`,
  )
})

test('anything else stays what it is', async () => {
  await expect(said('EMFILE')).rejects.toMatchObject({ code: 'EMFILE' })
})

async function said(code: string): Promise<string> {
  const failed = Promise.reject(Object.assign(new Error(code), { code }))
  const error = await orSentence({ host: '192.168.1.23', port: 80 }, failed).catch((one) => one)
  if (error instanceof Refusal) return error.message
  throw error
}
