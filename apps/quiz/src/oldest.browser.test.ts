import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unsupported } from '@read-the-room/web/unsupported'
import { expect, test } from 'vitest'
import { testedSite } from './testing/build.ts'

/** React uses these for transitions between views alone, of which the quiz has none. */
const unused = /^(skipTransition|startViewTransition) /

test('nothing that is built needs a newer browser than those in package.json', () => {
  const read = (pattern: string) =>
    globSync(pattern, { cwd: testedSite }).map((file) =>
      readFileSync(join(testedSite, file), 'utf8'),
    )
  const inPages = read('**/*.html').flatMap((page) =>
    [...page.matchAll(/<script\b[^>]*>(.+?)<\/script>/gs)].map(([, script = '']) => script),
  )
  expect(inPages.length).toBeGreaterThan(1)
  const found = unsupported([...read('**/*.js'), ...inPages])
  expect(found.filter((line) => !unused.test(line))).toEqual([])
})
