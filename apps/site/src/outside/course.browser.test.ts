import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { launch } from '@read-the-room/browser'
import { contentFolder, contentLocales, load } from '@read-the-room/core/load'
import { serveFolder } from '@read-the-room/web/serve'
import type { Browser, Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { scormFiles } from '../bank/scorm.ts'
import { publicFolder } from '../shell/places.ts'

// A course in scorm-again, as a learning system runs it: a page with the API, the course in a frame.
const folder = mkdtempSync(join(tmpdir(), 'read-the-room-'))
const locales = contentLocales(contentFolder())
const kits = locales.map((locale) => load(locale))
const pageOf = (index: number) => (index === 0 ? '' : `${locales[index]}/`)
let browser: Browser
let served: Awaited<ReturnType<typeof serveFolder>>

beforeAll(async () => {
  for (const [index, kit] of kits.entries()) {
    const files = scormFiles(kit, join(publicFolder, 'quiz'), pageOf(index))
    for (const [name, bytes] of files) {
      const file = join(folder, kit.locale, name)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, bytes)
    }
    const start = `${kit.locale}/quiz/${pageOf(index)}index.html`
    writeFileSync(join(folder, `${kit.locale}.html`), system(start))
  }
  const api = fileURLToPath(import.meta.resolve('scorm-again/scorm12'))
  // Beside its modules lies the script that a page takes.
  copyFileSync(join(dirname(api), '../scorm12.min.js'), join(folder, 'scorm12.js'))
  browser = await launch()
  served = await serveFolder(folder, { host: '127.0.0.1', port: 0 })
})
afterAll(async () => {
  await browser.close()
  served.close()
  rmSync(folder, { recursive: true })
})

test.each(kits)(
  'in $locale a course resumes where a killed window left it, and is complete',
  async (kit) => {
    const held: Held = { commits: [], cmi: undefined, faults: [] }
    const first = await open(kit.locale, held)
    await first.frame.locator('a.button').first().click()
    await answer(first.frame, 3)
    const place = await first.frame.locator('.bar').textContent()
    expect(held.commits.at(-1)?.status).toBe('incomplete')
    // No word to the system: the window is gone at once.
    await first.page.close({ runBeforeUnload: false })

    const second = await open(kit.locale, held)
    await second.frame.locator('a.button').first().click()
    await second.frame.getByRole('radio').first().waitFor()
    expect(await second.frame.locator('.bar').textContent()).toBe(place)
    await answer(second.frame, 8 - 3)
    await second.frame.locator('.plan').waitFor()
    const last = held.commits.at(-1)
    expect(last?.status).toBe('completed')
    expect(last?.suspended.length).toBeLessThan(1024)
    expect(last?.score).toBe('')
    await second.page.context().close()
    expect(held.faults).toEqual([])
  },
)

test('a commit that fails is told in one sentence, and the quiz goes on', async () => {
  const [kit] = kits
  if (kit === undefined) throw new Error('there is no language')
  const { page, frame } = await open(kit.locale, { commits: [], cmi: undefined, faults: [] })
  await page.evaluate(() => Object.assign(window.API, { LMSCommit: () => 'false' }))
  await frame.locator('a.button').first().click()
  await answer(frame, 1)
  await frame.getByText(kit.quiz.notices.denied).waitFor()
  await answer(frame, 1)
  await page.context().close()
})

test('where storage is blocked, the quiz runs in a system and without one', async () => {
  for (const { locale } of kits) {
    for (const [name, commits] of [
      [locale, 2],
      [`${locale}/quiz/index`, 0],
    ] as const) {
      const held: Held = { commits: [], cmi: undefined, faults: [] }
      const { page, frame } = await open(name, held, blockStorage)
      await frame.locator('a.button').first().click()
      await answer(frame, 2)
      expect(held.commits.length).toBeGreaterThanOrEqual(commits)
      if (commits === 0) expect(held.commits).toEqual([])
      expect(held.faults).toEqual([])
      await page.context().close()
    }
  }
})

function blockStorage(): void {
  Object.defineProperty(window, 'localStorage', {
    configurable: true,
    get: () => {
      throw new DOMException('denied', 'SecurityError')
    },
  })
}

type Commit = { suspended: string; status: string; score: string }
type Held = { commits: Commit[]; cmi: unknown; faults: string[] }

declare global {
  interface Window {
    API: object
    held: unknown
    committed: (cmi: unknown) => Promise<void>
  }
}

/** Opens a course in the system, with what the system holds of it. */
async function open(
  name: string,
  held: Held,
  before: () => void = () => {},
): Promise<{ page: Page; frame: Frame }> {
  const context = await browser.newContext({ viewport: { width: 860, height: 700 } })
  const page = await context.newPage()
  page.on('pageerror', ({ message }) => held.faults.push(message))
  page.on('request', (request) => {
    const ours = request.url().startsWith(served.address) || /^(data|blob):/.test(request.url())
    if (!ours) held.faults.push(request.url())
  })
  await page.exposeFunction('committed', (cmi: { suspend_data: string; core: Core }) => {
    const { lesson_status: status, score } = cmi.core
    held.cmi = cmi
    held.commits.push({ suspended: cmi.suspend_data, status, score: score.raw })
  })
  await page.addInitScript(before)
  await page.addInitScript((cmi) => Object.assign(window, { held: cmi }), held.cmi)
  await page.goto(`${served.address}/${name}.html`)
  const frame = page.frames().at(-1) ?? page.mainFrame()
  await frame.locator('main.start').waitFor()
  return { page, frame }
}

type Core = { lesson_status: string; score: { raw: string } }

/** Answers so many questions, each with its last option. */
async function answer(frame: Frame, count: number): Promise<void> {
  for (let number = 0; number < count; number += 1) {
    await frame.getByRole('radio').last().check({ force: true })
    await frame.locator('main form button[type=submit]').click()
    await frame.locator('.verdict').waitFor()
    await frame.locator('main > .foot > button, .foot > button').last().click()
  }
}

/** The page of a system that keeps what a course commits. */
function system(start: string): string {
  return `<!doctype html><title>system</title><script src="scorm12.js"></script><script>
window.API = new Scorm12API({ autocommit: false, logLevel: 4 })
if (window.held) window.API.loadFromJSON(window.held, 'cmi')
window.API.on('LMSCommit', () => window.committed(window.API.renderCMIToJSONObject().cmi))
</script><iframe width="800" height="600" src="${start}"></iframe>`
}
