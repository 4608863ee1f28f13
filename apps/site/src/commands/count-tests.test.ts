import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { countTests } from './count-tests.ts'

const folder = mkdtempSync(join(tmpdir(), 'read-the-room-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('each failure of a run is told in a line, a file that does not load as well', () => {
  const vitest = dirname(createRequire(import.meta.url).resolve('vitest/package.json'))
  const suite = (name: string, text: string) => writeFileSync(join(folder, name), text)
  suite(
    'one.test.js',
    `test('adds', () => {}); test('counts', () => { throw new Error('too few\\nby two') })`,
  )
  suite('two.test.js', `throw new Error('does not load')`)
  const [config, file] = [join(folder, 'vitest.config.js'), join(folder, 'results.json')]
  writeFileSync(
    config,
    `export default { test: { globals: true, reporters: 'json', outputFile: '${file}' } }`,
  )
  spawnSync(process.execPath, [join(vitest, 'vitest.mjs'), 'run', '--config', config], {
    cwd: folder,
  })
  expect(countTests(folder, [file])).toEqual({
    passed: 1,
    failures: ['one.test.js: counts: Error: too few by two', 'two.test.js: does not load'],
  })
})
