import { afterAll, expect, test } from 'vitest'
import { ask, parts } from '../testing/ask.ts'
import { openGround } from '../testing/open-ground.ts'

const { address, get, close } = await openGround()
afterAll(close)

test.each(['127.0.0.1:4680', 'localhost', 'LOCALHOST:1', '[::1]:80', 'kit.localhost'])(
  '%s is this computer',
  async (Host) => {
    expect((await get('/', { Host })).status).toBe(200)
  },
)

test.each([
  'evil.example',
  'localhost.evil.example',
  '127.0.0.1.evil.example',
  'evil@127.0.0.1',
  'evil.example#.localhost',
  'evil.example/.localhost',
  'evil.example?.localhost',
  '192.168.1.23',
  '',
])('"%s" is another name', async (Host) => {
  const { status, body } = await get('/', { Host })
  expect(status).toBe(421)
  expect(body).toBe(`The kit is served as ${address}/ and under no other name.\n`)
})

test('a second name, and none at all, are no names of this computer', async () => {
  const two = 'GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\nConnection: close\r\n\r\n'
  expect(parts(await ask(address, two)).status).toBe(421)
  expect(parts(await ask(address, 'GET / HTTP/1.0\r\n\r\n')).status).toBe(421)
  expect(parts(await ask(address, 'GET / HTTP/1.1\r\n\r\n')).status).toBe(400)
})

test('a whole address is answered like its path, under its own name', async () => {
  expect((await get('http://127.0.0.1:4680/digits.txt?x')).body).toBe('0123456789')
  expect((await get('http://localhost')).status).toBe(200)
  expect((await get('http://evil.example/digits.txt')).status).toBe(421)
  expect((await get('http://127.0.0.1/', { Host: 'evil.example' })).status).toBe(421)
})
