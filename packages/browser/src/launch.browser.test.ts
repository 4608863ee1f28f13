import { spawnSync } from 'node:child_process'
import { chromium } from 'playwright-core'
import { expect, test } from 'vitest'
import { launch } from './launch.ts'
import { unpack } from './unpack.ts'

test('a browser starts and draws a page', async () => {
  const browser = await launch()
  const page = await browser.newPage()
  await page.setContent('<h1>Read the room</h1>')
  expect(await page.getByRole('heading').textContent()).toBe('Read the room')
  await browser.close()
})

test.runIf(process.platform === 'linux' && process.arch === 'x64')(
  'the kit’s own Chromium brings the libraries that a bare machine lacks',
  async () => {
    const { path, env } = await unpack()
    const folder = env.LD_LIBRARY_PATH?.split(':')[0] ?? ''
    // The system's own copies stay out of sight: the loader takes all three from the kit.
    const { stdout } = spawnSync(path, {
      env: { ...env, LD_TRACE_LOADED_OBJECTS: '1' },
      encoding: 'utf8',
    })
    for (const library of ['libnspr4.so', 'libnss3.so', 'libnssutil3.so']) {
      expect(stdout).toContain(`${library} => ${folder}/${library}`)
    }
    const browser = await chromium.launch({
      executablePath: path,
      env: { ...env, PATH: '', HOME: process.env.HOME ?? '/' },
      chromiumSandbox: process.getuid?.() !== 0,
    })
    expect(browser.version()).toMatch(/^\d+\./)
    await browser.close()
  },
)
