import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'
import { type Chromium, unpack } from './unpack.ts'

/** Names under which systems install Chrome or Chromium. */
const systemNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
]
const fixedPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * The Chromium to use, looked for in this order: CHROMIUM_PATH, Playwright's own, the system's,
 * then the one that comes with the kit (Linux x64). Throws one sentence when there is none.
 */
export async function findChromium(): Promise<Chromium> {
  const named = process.env.CHROMIUM_PATH
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return { path: named, env: {} }
    throw new Error(`CHROMIUM_PATH names ${named}, which does not exist: correct or unset it.`)
  }
  const installed = [chromium.executablePath(), ...systemPaths(), ...fixedPlaces].find(existsSync)
  if (installed !== undefined) return { path: installed, env: {} }
  if (process.platform === 'linux' && process.arch === 'x64') return unpack()
  throw new Error('No Chromium was found: install Chrome or Chromium, or set CHROMIUM_PATH to one.')
}

function systemPaths(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  return systemNames.flatMap((name) => folders.map((folder) => join(folder, name)))
}
