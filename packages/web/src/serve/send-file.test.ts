import { afterAll, expect, test } from 'vitest'
import { openGround } from '../testing/open-ground.ts'

const { folder, put, get, close } = await openGround()
afterAll(close)

test.each([
  ['bytes=0-3', 206, 'bytes 0-3/10', '0123'],
  ['bytes=7-', 206, 'bytes 7-9/10', '789'],
  ['bytes=-5', 206, 'bytes 5-9/10', '56789'],
  ['bytes=0-99999999999999999999', 206, 'bytes 0-9/10', '0123456789'],
  ['bytes=-99999999999999999999', 200, undefined, '0123456789'],
  ['bytes=0-1,5-6', 200, undefined, '0123456789'],
  ['lines=1-2', 200, undefined, '0123456789'],
])('%s is answered with %i', async (Range, status, range, body) => {
  const answer = await get('/digits.txt', { Range })
  expect([answer.status, answer.headers['content-range'], answer.body]).toEqual([
    status,
    range,
    body,
  ])
  expect(answer.headers['content-length']).toBe(String(body.length))
})

test.each(['bytes=5-1', 'bytes=10-', 'bytes=-0', 'bytes=99999999999999999999-'])(
  '%s makes no sense',
  async (Range) => {
    const { status, headers, body } = await get('/digits.txt', { Range })
    expect([status, headers['content-range']]).toEqual([416, 'bytes */10'])
    expect(headers['content-type']).toBe('text/plain; charset=utf-8')
    expect(body).toBe('This file has 10 bytes, and none in that range.\n')
  },
)

test('an empty file has no parts; HEAD asks for none', async () => {
  expect((await get('/empty.txt', { Range: 'bytes=0-' })).headers['content-range']).toBe(
    'bytes */0',
  )
  const { status, headers, body } = await get('/digits.txt', { Range: 'bytes=0-3' }, 'HEAD')
  expect([status, headers['content-length'], body]).toEqual([200, '10', ''])
})

test('a part is never compressed, a whole text is', async () => {
  const accept = { 'Accept-Encoding': 'gzip' }
  const whole = await get('/long.txt', accept)
  expect(whole.headers['content-encoding']).toBe('gzip')
  expect(whole.headers.vary).toBe('Accept-Encoding')
  const part = await get('/long.txt', { ...accept, Range: 'bytes=0-9999' })
  expect([part.status, part.headers['content-encoding'], part.body.length]).toEqual([
    206,
    undefined,
    10_000,
  ])
})

test('a file that is named after its content is kept and not asked for again', async () => {
  put(`${folder}/assets/app-BSWQb5H_.js`, 'new')
  put(`${folder}/assets/app.js`, 'any')
  const [print, plain] = [await get('/assets/app-BSWQb5H_.js'), await get('/assets/app.js')]
  expect(print.headers['cache-control']).toBe('public, max-age=31536000, immutable')
  expect(plain.headers['cache-control']).toBe('no-cache')
})

test('a page is kept, and asked for again at every visit', async () => {
  const { headers } = await get('/')
  expect(headers['cache-control']).toBe('no-cache')
  const same = await get('/', { 'If-None-Match': headers.etag ?? '' })
  expect([same.status, same.body]).toEqual([304, ''])
  put(`${folder}/index.html`, 'rebuilt')
  const rebuilt = await get('/', { 'If-None-Match': headers.etag ?? '' })
  expect([rebuilt.status, rebuilt.body]).toEqual([200, 'rebuilt'])
  expect((await get('/', { 'If-Match': '"other"' })).status).toBe(412)
})
