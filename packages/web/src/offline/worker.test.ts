import { expect, test } from 'vitest'
import { worker } from './worker.ts'

const kept = [
  { file: 'index.html', content: '<p>' },
  { file: 'es/index.html', content: '<p>' },
  { file: 'assets/index.js', content: '1' },
]

const isFirst = (file: string) => file.endsWith('.html')

test('pages are kept as folders, in an order of their own', async () => {
  const [first, rest] = (await worker(kept, isFirst)).split('\n')
  expect(first).toBe('const first = ["./es/","./"]')
  expect(rest).toBe('const rest = ["./assets/index.js"]')
  expect(await worker(kept.toReversed(), isFirst)).toBe(await worker(kept, isFirst))
})

test('a changed file makes another version', async () => {
  const changed = kept.map((one) => (one.file === 'index.html' ? { ...one, content: '<b>' } : one))
  expect(version(await worker(changed, isFirst))).not.toBe(version(await worker(kept, isFirst)))
})

test('what browsers get is JavaScript, and its caches are those of its folder', async () => {
  const code = await worker(kept, isFirst)
  expect(() => new Function('self', 'caches', code)).not.toThrow()
  expect(code).toContain('self.registration.scope')
})

function version(code: string): string | undefined {
  return /const version = '(\w{12})'/.exec(code)?.[1]
}
