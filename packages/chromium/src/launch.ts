import { type Browser, chromium } from 'playwright-core'
import { findChromium } from './find.ts'

/** Starts a headless Chromium that asks nothing of the network by itself. */
export async function launch(): Promise<Browser> {
  const { path, env } = await findChromium()
  return chromium.launch({
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
}

function definedEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).filter((entry) => entry[1] !== undefined)
  return Object.fromEntries(entries) as Record<string, string>
}
