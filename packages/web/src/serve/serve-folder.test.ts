import { renameSync, rmSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { ask, parts, written } from '../testing/ask.ts'
import { ground } from '../testing/ground.ts'
import { openGround } from '../testing/open-ground.ts'
import { serveFolder } from './serve-folder.ts'

const { address, folder, get, close } = await openGround()
afterAll(close)

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'])(
  '%s is refused',
  async (method) => {
    const { status, headers, body } = await get('/', {}, method)
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD'])
    if (method === 'POST') expect(body).toBe('The kit can only be read.\n')
  },
)

test('what is not a request is answered, and nothing is ended by it', async () => {
  expect(parts(await ask(address, 'hello?\r\n\r\n')).status).toBe(400)
  expect(parts(await ask(address, written(`GET /${'x'.repeat(50_000)}`))).status).toBe(431)
  expect(await ask(address, written('CONNECT 127.0.0.1:80'))).toBe('')
  expect((await get('/')).status).toBe(200)
})

test('a folder can be served below a path, and its root lead further', async () => {
  const place = { host: '127.0.0.1', port: 0, base: '/some where', home: '/quiz/' }
  const below = await serveFolder(folder, place)
  const one = async (path: string) => parts(await ask(below.address, written(`GET ${path}`)))
  expect((await one('/some%20where/digits.txt')).body).toBe('0123456789')
  expect((await one('/some%20where')).headers.location).toBe('/some%20where/')
  expect((await one('/some%20where/')).headers.location).toBe('/some%20where/quiz/')
  expect((await one('/some%20where/quiz')).headers.location).toBe('/some%20where/quiz/')
  for (const path of ['/', '/digits.txt', '/some%20wherever/digits.txt']) {
    expect((await one(path)).status).toBe(404)
  }
  below.close()
})

test('a folder that is being replaced always answers, with what was there or what comes', async () => {
  const { folder: first, put: write, remove: end } = ground()
  const [next, former] = [`${first}.next`, `${first}.former`]
  const replaced = await serveFolder(first, { host: '127.0.0.1', port: 0, former })
  const swap = [
    () => renameSync(first, former),
    () => renameSync(next, first),
    () => rmSync(former, { recursive: true }),
  ]
  const answers = new Set<number>()
  for (let build = 0; build < 100; build += 1) {
    write(`${next}/long.txt`, 'x'.repeat(15_000 + build))
    const asking = Array.from({ length: 10 }, () => ask(replaced.address, written('GET /long.txt')))
    for (const step of swap) {
      for (let turn = build % 10; turn > 0; turn -= 1) await new Promise(setImmediate)
      step()
    }
    for (const answer of await Promise.all(asking)) {
      const { status, headers, body } = parts(answer)
      expect(headers['content-length']).toBe(String(body.length))
      answers.add(status)
    }
  }
  expect([...answers]).toEqual([200])
  replaced.close()
  end()
}, 600_000)

test('a port that is taken is an error of whoever asked for it', async () => {
  const port = Number(new URL(address).port)
  await expect(serveFolder(folder, { host: '127.0.0.1', port })).rejects.toMatchObject({
    code: 'EADDRINUSE',
  })
})
