import { expect, test } from 'vitest'
import { worker } from './worker.ts'

const kept = [
  { file: 'index.html', content: '<p>' },
  { file: 'es/index.html', content: '<p>' },
  { file: 'assets/index.js', content: '1' },
]

test('pages are kept as folders, in an order of their own', async () => {
  const [files] = (await worker(kept)).split('\n')
  expect(files).toBe('const files = ["./assets/index.js","./es/","./"]')
  expect(await worker(kept.toReversed())).toBe(await worker(kept))
})

test('a changed file makes another version', async () => {
  const changed = kept.map((one) => (one.file === 'index.html' ? { ...one, content: '<b>' } : one))
  expect(version(await worker(changed))).not.toBe(version(await worker(kept)))
})

test('what browsers get is JavaScript, and its caches are those of its folder', async () => {
  const code = await worker(kept)
  expect(() => new Function('self', 'caches', code)).not.toThrow()
  expect(code).toContain('self.registration.scope')
})

function version(code: string): string | undefined {
  return /const version = '(\w{12})'/.exec(code)?.[1]
}
