import { execFileSync } from 'node:child_process'
import { globSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

// What printing costs, beside Chromium's print of the same, as JSON, for `npm run bench`.
type Figure = { what: string; value: number; unit: string; most?: number }
type Result = { seconds: number; megabytes: number; bytes: number }
type Budget = { seconds?: number; megabytes?: number; bytes?: number }

const jobs: [what: string, job: string, count: number, budget: Budget][] = [
  ['Every file of the kit', 'kit', 1, {}],
  ['5,000 repeated cards', 'repeated', 5000, { seconds: 5, megabytes: 300, bytes: 2e6 }],
  ['100 personalized cards', 'personalized', 100, {}],
  ['1,000 personalized cards', 'personalized', 1000, { megabytes: 512 }],
  ['3,000 personalized cards', 'personalized', 3000, {}],
  ['1,000 cards, printed by Chromium', 'chromium', 1000, {}],
]

/** As the command itself is started: a small nursery costs little time and saves much memory. */
const flags = ['--max-semi-space-size=4']

const dist = fileURLToPath(new URL('../../build', import.meta.url))
const files = globSync('**/*.pdf', { cwd: dist }).map((path) => statSync(`${dist}/${path}`).size)
const figures: Figure[] = [
  { what: 'All printed files', value: sum(files) / 1e6, unit: 'MB' },
  { what: 'The largest printed file', value: Math.max(...files) / 1e6, unit: 'MB', most: 2 },
]
if (!process.argv.includes('--sizes')) figures.push(...jobs.flatMap(timed))
console.log(JSON.stringify(figures))

function timed([what, job, count, budget]: (typeof jobs)[number]): Figure[] {
  console.error(what)
  const file = fileURLToPath(new URL('job.ts', import.meta.url))
  const out = execFileSync('tsx', [...flags, file, job, String(count)], { encoding: 'utf8' })
  const { seconds, megabytes, bytes } = JSON.parse(out) as Result
  return [
    { what: `${what}: time`, value: seconds, unit: 's', ...most(budget.seconds) },
    { what: `${what}: memory`, value: megabytes, unit: 'MB', ...most(budget.megabytes) },
    { what: `${what}: file`, value: bytes / 1e6, unit: 'MB', ...most(budget.bytes, 1e6) },
  ]
}

function most(budget: number | undefined, unit = 1): { most?: number } {
  return budget === undefined ? {} : { most: budget / unit }
}

function sum(sizes: number[]): number {
  return sizes.reduce((total, size) => total + size, 0)
}
