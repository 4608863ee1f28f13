import { type Browser, chromium } from 'playwright-core'
import { findChromium } from './find.ts'
import type { Chromium } from './unpack.ts'

/** The browsers that were started and have not ended. */
export const running = new Set<Browser>()

/** Starts a headless Chromium, or the one that is given; it asks nothing of the network by itself. */
export async function launch(given?: Chromium): Promise<Browser> {
  const { path, env } = given ?? (await findChromium())
  const browser = await chromium.launch({
    executablePath: path,
    env: { ...definedEnvironment(), ...env },
    // Chromium refuses its sandbox to root, which is what build containers run as.
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
    ],
  })
  running.add(browser)
  browser.on('disconnected', () => running.delete(browser))
  // A busy computer needs longer for a page than half a minute, and may have it.
  browser.on('context', (context) => context.setDefaultTimeout(120_000))
  return browser
}

function definedEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).filter((entry) => entry[1] !== undefined)
  return Object.fromEntries(entries) as Record<string, string>
}
