import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Served } from '@read-the-room/web/serve'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serveLan, terminalCode } from './serve-lan.ts'

const folder = mkdtempSync(join(tmpdir(), 'read-the-room-'))
let served: Served

beforeAll(async () => {
  for (const [name, text] of [
    ['public/quiz/index.html', 'the quiz'],
    ['facilitator/index.html', 'the key'],
  ] as const) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  served = await serveLan('127.0.0.1', folder)
})
afterAll(() => {
  served.close()
  rmSync(folder, { recursive: true })
})

test('phones get the public pages', async () => {
  const { status, body, headers } = await get('/quiz/')
  expect([status, body]).toEqual([200, 'the quiz'])
  expect(headers['x-content-type-options']).toBe('nosniff')
})

test.each([
  '/facilitator/',
  '/../facilitator/index.html',
  '/quiz/../../facilitator/index.html',
  '/%2e%2e/facilitator/index.html',
  '/..%2ffacilitator/index.html',
  '/..%5cfacilitator/index.html',
  '//facilitator/index.html',
  '/public/../facilitator/',
])('phones never get %s', async (path) => {
  const { status, body } = await get(path)
  expect(status).toBe(404)
  expect(body).toBe('Not found.\n')
})

test('the code in the terminal is as wide as it is high', () => {
  const lines = terminalCode('http://192.168.1.23:4680/quiz/', false).split('\n')
  const widths = new Set(lines.map((line) => [...line].length))
  expect(widths.size).toBe(1)
  const [width = 0] = widths
  expect(Math.abs(width - 4 - lines.length * 2)).toBeLessThanOrEqual(1)
})

/** Unlike `fetch`, sends the path as it is written. */
function get(path: string) {
  return new Promise<{ status: number; body: string; headers: Record<string, unknown> }>(
    (resolve, reject) => {
      const { hostname, port } = new URL(served.address)
      request({ hostname, port, path }, (response) => {
        let body = ''
        response.setEncoding('utf8')
        response.on('data', (part: string) => {
          body += part
        })
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, body, headers: response.headers }),
        )
      })
        .once('error', reject)
        .end()
    },
  )
}
