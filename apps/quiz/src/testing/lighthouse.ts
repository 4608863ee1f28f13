import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { findChromium } from '@read-the-room/browser'

/** What Lighthouse says of a page: scores from 0 to 1, times in milliseconds. */
export type Lighthouse = Record<(typeof scores)[number], number> &
  Record<keyof typeof times, number>

const scores = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const times = {
  lcp: 'largest-contentful-paint',
  tbt: 'total-blocking-time',
  cls: 'cumulative-layout-shift',
} as const

/** With all that it brings it weighs 176 MB, so it is asked for by this measurement alone. */
const lighthouse = 'lighthouse@13.5.0'

/** Has Lighthouse look at a page in its own mobile profile: simulated slow 4G, processor × 4. */
export async function askLighthouse(address: string): Promise<Lighthouse> {
  const { path, env } = await findChromium()
  const flags = ['--headless', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]
  const { stdout } = await promisify(execFile)(
    'npx',
    [
      ...['--yes', lighthouse, address, '--output=json', '--quiet'],
      ...['--no-enable-error-reporting', `--chrome-flags=${flags.join(' ')}`],
    ],
    { env: { ...process.env, ...env, CHROME_PATH: path }, maxBuffer: 2 ** 26 },
  )
  const { categories, audits } = JSON.parse(stdout) as Report
  const score = (name: string) => [name, categories[name]?.score ?? 0]
  const time = ([name, audit]: [string, string]) => [name, audits[audit]?.numericValue]
  return Object.fromEntries([...scores.map(score), ...Object.entries(times).map(time)])
}

/** The parts of Lighthouse's report that are read here. */
type Report = {
  categories: Record<string, { score: number }>
  audits: Record<string, { numericValue: number }>
}
