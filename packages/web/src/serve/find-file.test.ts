import { afterAll, expect, test } from 'vitest'
import { openGround } from '../testing/open-ground.ts'

const { folder, put, get, close } = await openGround()
afterAll(close)

test.each([
  ['/quiz', '/quiz/'],
  ['/es?x=//evil.example', '/es/?x=//evil.example'],
])('%s leads to the folder of the same name', async (path, location) => {
  const { status, headers } = await get(path)
  expect([status, headers.location]).toEqual([302, location])
})

test.each([
  ['/quiz/%23check', '/quiz/#check'],
  ['/quiz%23check.chose.a1.b-', '/quiz/#check.chose.a1.b-'],
  ['/es/index.html%23print-quiz', '/es/index.html#print-quiz'],
  ['/%23print', '/#print'],
  ['/quiz/%23a%23b%0d%0aX:%20y', '/quiz/#a%23b%0D%0AX%3A%20y'],
])('%s leads to the place that was meant', async (path, location) => {
  const { status, headers } = await get(path)
  expect([status, headers.location]).toEqual([302, location])
})

test.each(['//evil.example/%23x', '/%2fevil.example%23x', '/nowhere/%23x', '/.git/%23x'])(
  '%s leads nowhere, as without its end',
  async (path) => {
    const { status, headers } = await get(path)
    expect([status, headers.location]).toEqual([404, undefined])
  },
)

test('whoever looks at pages gets the page that says so, where there is one', async () => {
  const Accept = 'text/html,application/xhtml+xml,*/*;q=0.8'
  expect((await get('/nowhere', { Accept })).body).toBe('Not found.\n')
  put(`${folder}/404.html`, '<!doctype html><title>Not here</title>')
  const { status, headers, body } = await get('/nowhere', { Accept })
  expect([status, headers['content-type']]).toEqual([404, 'text/html; charset=utf-8'])
  expect(body).toContain('Not here')
  expect((await get('/nowhere', { Accept: '*/*' })).body).toBe('Not found.\n')
  expect((await get('/nowhere', { Accept }, 'HEAD')).body).toBe('')
})

test.each(['//evil.example/..', '/\\evil.example', '///quiz', '//quiz', '/%2f/quiz', '/quiz//'])(
  '%s leads nowhere',
  async (path) => {
    const { status, headers } = await get(path)
    expect([status, headers.location]).toEqual([404, undefined])
  },
)

test.each(['/%', '/%zz', '/%c0%ae', '/a%00.txt', 'digits.txt', '*'])(
  '%s cannot be read',
  async (path) => {
    const { status, body } = await get(path)
    expect(status).toBe(400)
    expect(body).toMatch(/^(This address cannot be read.\n)?$/)
  },
)

test.each([
  ...['/.env', '/%2eenv', '/.git/config', '/hidden.txt', '/outside.html', '/outside/', '/outside'],
  ...['/loop', '/gone', '/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json'],
  ...['/quiz/..%5c..%5cpackage.json', '/../public-notes.txt', '/digits.txt/', '/digits.txt/x'],
  ...['/pictures/', '/C:/x', `/${'a'.repeat(5000)}`, `/${'a/'.repeat(3000)}`],
])('%.30s is not found', async (path) => {
  const { status, body } = await get(path)
  expect([status, body]).toEqual([404, 'Not found.\n'])
})

test('a link inside the folder and an odd name are files like any other', async () => {
  expect((await get('/inside.txt')).body).toBe('0123456789')
  expect((await get(`/${encodeURIComponent('a b ü#?.txt')}`)).body).toBe('a name like any other')
})
