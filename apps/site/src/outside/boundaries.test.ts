import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../shell/run.ts'

const importPath = /(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g

// `turbo boundaries` does not read .vue files.
test('a Vue component imports packages and its own room, never another app', () => {
  const files = globSync('apps/deck/**/*.vue', { cwd: root, exclude: ['**/node_modules/**'] })
  expect(files.length).toBeGreaterThan(0)
  const strays = files.flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(importPath)]
      .map((match) => match[1] ?? '')
      .filter(
        (path) => /^@read-the-room\/(deck|quiz|cards|site)/.test(path) || path.includes('/apps/'),
      )
      .map((path) => `${file}: ${path}`),
  )
  expect(strays).toEqual([])
})

test('imports run from apps to packages, never back', () => {
  const files = globSync('packages/*/src/**/*.{ts,tsx}', { cwd: root })
  const strays = files.filter((file) =>
    /from '@read-the-room\/(deck|quiz|cards|site)/.test(readFileSync(join(root, file), 'utf8')),
  )
  expect(strays).toEqual([])
})
