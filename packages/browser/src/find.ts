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
 * The Chromium to use: CHROMIUM_PATH, else the one that comes with the kit (Linux x64), so that
 * tests and prints come out alike whatever else is installed; elsewhere an installed one. Throws
 * one sentence when there is none.
 */
export async function findChromium(): Promise<Chromium> {
  const named = process.env.CHROMIUM_PATH
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return { path: named, env: {} }
    throw new Error(`CHROMIUM_PATH names ${named}, which does not exist: correct or unset it.`)
  }
  if (process.platform === 'linux' && process.arch === 'x64') return unpack()
  const installed = installedChromium()
  if (installed !== undefined) return installed
  throw new Error('No Chromium was found: install Chrome or Chromium, or set CHROMIUM_PATH to one.')
}

/** A Chromium or Chrome that is installed here: Playwright's own, or the system's. */
export function installedChromium(): Chromium | undefined {
  const places = [chromium.executablePath(), ...systemPaths(), ...fixedPlaces]
  const path = places.find(existsSync)
  return path === undefined ? undefined : { path, env: {} }
}

function systemPaths(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  return systemNames.flatMap((name) => folders.map((folder) => join(folder, name)))
}
