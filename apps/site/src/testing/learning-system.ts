import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { contentFolder, contentLocales, load } from '@read-the-room/core/load'
import { serveFolder } from '@read-the-room/web/serve'
import type { Browser, Frame, Page } from 'playwright-core'
import { scormFiles } from '../bank/scorm.ts'
import { publicFolder } from '../shell/places.ts'

/** What a system has kept at a commit. */
export type Commit = { suspended: string; status: string; score: string[] }

/** What a system holds of a course, every call that it has heard, and what went wrong. */
export type Held = { commits: Commit[]; calls: string[]; cmi: unknown; faults: string[] }

declare global {
  interface Window {
    API: object
    held: unknown
    called: (name: string) => Promise<void>
    committed: (cmi: unknown) => Promise<void>
  }
}

/** Nothing yet. */
export function nothingHeld(): Held {
  return { commits: [], calls: [], cmi: undefined, faults: [] }
}

/**
 * Serves every language's course with a page that acts as a learning system: scorm-again, and the
 * course in a frame (`en.html`) or in a window of its own (`en-window.html`).
 */
export async function serveCourses(change: (name: string, text: string) => string = (_, t) => t) {
  const folder = mkdtempSync(join(tmpdir(), 'read-the-room-'))
  const locales = contentLocales(contentFolder())
  for (const [index, locale] of locales.entries()) {
    const page = index === 0 ? '' : `${locale}/`
    for (const [name, bytes] of scormFiles(load(locale), join(publicFolder, 'quiz'))) {
      const file = join(folder, locale, name)
      mkdirSync(dirname(file), { recursive: true })
      const isText = name.endsWith('.js') || name.endsWith('.html')
      writeFileSync(file, isText ? change(name, Buffer.from(bytes).toString()) : bytes)
    }
    const start = `${locale}/quiz/${page}index.html`
    writeFileSync(join(folder, `${locale}.html`), system(frameOf(start)))
    writeFileSync(join(folder, `${locale}-window.html`), system(buttonTo(start)))
  }
  const api = fileURLToPath(import.meta.resolve('scorm-again/scorm12'))
  // Beside its modules lies the script that a page takes.
  copyFileSync(join(dirname(api), '../scorm12.min.js'), join(folder, 'scorm12.js'))
  const served = await serveFolder(folder, { host: '127.0.0.1', port: 0 })
  return {
    address: served.address,
    close: () => {
      served.close()
      rmSync(folder, { recursive: true })
    },
  }
}

const frameOf = (start: string) =>
  `<iframe width="800" height="600" style="border:0" src="${start}"></iframe>`
const buttonTo = (start: string) =>
  `<button onclick="window.open('${start}', '', 'width=800,height=600')">Open</button>`

/** The page of a system that keeps what a course commits, and notes every call. */
function system(body: string): string {
  return `<!doctype html><meta name="viewport" content="width=device-width"><title>system</title>
<style>body { margin: 0 } iframe { display: block; max-width: 100% }</style>
<script src="scorm12.js"></script><script>
window.API = new Scorm12API({ autocommit: false, logLevel: 4 })
if (window.held) window.API.loadFromJSON(window.held, 'cmi')
window.API.on('LMSCommit', () => window.committed(window.API.renderCMIToJSONObject().cmi))
for (const name of ['LMSInitialize', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSFinish']) {
  const call = window.API[name].bind(window.API)
  window.API[name] = (...words) => {
    window.called([name, ...words.slice(0, 1)].join(' ').trim())
    return call(...words)
  }
}
</script>${body}`
}

type Options = { name: string; address: string; held: Held; before?: () => void; size?: Size }
type Size = { width: number; height: number }

/** Opens the page of a system, with what it holds; keeps what it hears from then on. */
export async function openSystem(
  browser: Browser,
  { name, address, held, before = () => {}, size = { width: 860, height: 700 } }: Options,
): Promise<Page> {
  const context = await browser.newContext({ viewport: size })
  const watch = (page: Page) => {
    page.on('pageerror', ({ message }) => held.faults.push(message))
    page.on('request', (request) => {
      const ours = request.url().startsWith(`${address}/`) || /^(data|blob):/.test(request.url())
      if (!ours) held.faults.push(request.url())
    })
  }
  context.on('page', watch)
  const page = await context.newPage()
  await page.exposeFunction('called', (call: string) => held.calls.push(call))
  await page.exposeFunction('committed', (cmi: { suspend_data: string; core: Core }) => {
    const { lesson_status: status, score } = cmi.core
    held.cmi = cmi
    held.commits.push({
      suspended: cmi.suspend_data,
      status,
      score: [score.raw, score.min, score.max],
    })
  })
  await context.addInitScript(before)
  await page.addInitScript((cmi) => Object.assign(window, { held: cmi }), held.cmi)
  await page.goto(`${address}/${name}.html`)
  return page
}

type Core = { lesson_status: string; score: { raw: string; min: string; max: string } }

/** The course in the frame of a page, once its first screen is there. */
export async function courseIn(page: Page): Promise<Frame> {
  const frame = page.frames().at(-1) ?? page.mainFrame()
  await frame.locator('main.start').waitFor()
  return frame
}

/**
 * Answers so many questions, each with its last option. `reasons`: whether they follow each answer,
 * or come after the last one.
 */
export async function answer(frame: Frame, count: number, reasons = true): Promise<void> {
  for (let number = 0; number < count; number += 1) {
    await frame.getByRole('radio').last().check({ force: true })
    await frame.locator('main form button[type=submit]').click()
    if (!reasons) continue
    await frame.locator('.verdict').waitFor()
    await frame.locator('main > .foot > button, .foot > button').last().click()
  }
}
