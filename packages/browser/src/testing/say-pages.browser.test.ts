import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'read-the-room-'))
afterAll(() => rmSync(folder, { recursive: true }))
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

test('a test that fails says what its pages show, each with its name', () => {
  const vitest = dirname(createRequire(import.meta.url).resolve('vitest/package.json'))
  writeFileSync(
    join(folder, 'one.test.js'),
    `import { launch } from ${JSON.stringify(here('../launch.ts'))}
    let browser
    beforeEach(() => async () => {
      for (const one of browser.contexts()) await one.close()
    })
    test('opens', async () => {
      browser = await launch()
      const page = await browser.newPage()
      await page.setContent('<h1>Read the room</h1> <p hidden>not</p>')
      await (await browser.newPage()).setContent('a second one')
      throw new Error('too late')
    })
    test('has none', async () => {
      throw new Error('no page')
    })`,
  )
  const [config, file] = [join(folder, 'vitest.config.js'), join(folder, 'results.json')]
  const how = {
    globals: true,
    setupFiles: [here('say-pages.ts')],
    reporters: 'json',
    outputFile: file,
  }
  writeFileSync(config, `export default { test: ${JSON.stringify(how)} }`)
  spawnSync(process.execPath, [join(vitest, 'vitest.mjs'), 'run', '--config', config], {
    cwd: folder,
  })
  const { testResults } = JSON.parse(readFileSync(file, 'utf8')) as {
    testResults: { assertionResults: { failureMessages: string[] }[] }[]
  }
  const told = testResults
    .flatMap((one) => one.assertionResults)
    .map((one) => one.failureMessages[0])
  expect(told[0]).toMatch(
    /^Error: too late\nIts page blank shows: - heading "Read the room" \[level=1\]\nIts page blank shows: - text: a second one\n +at /,
  )
  expect(told[1]).toMatch(/^Error: no page/)
})
