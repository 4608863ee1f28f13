import { execFileSync } from 'node:child_process'
import { globSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

// What printing costs, as JSON, for `npm run bench`.
type Figure = { what: string; value: number; unit?: string; most?: number }
type Result = { seconds: number; megabytes: number; bytes: number }
type Budget = { seconds?: number; megabytes?: number; bytes?: number }

const jobs: [what: string, job: string, count: number, budget: Budget][] = [
  ['Every file of a language', 'language', 1, {}],
  ['5,000 repeated cards', 'repeated', 5000, { seconds: 5, megabytes: 300, bytes: 2e6 }],
  ['100 personalized cards', 'personalized', 100, {}],
  ['1,000 personalized cards', 'personalized', 1000, { megabytes: 512 }],
  ['3,000 personalized cards', 'personalized', 3000, {}],
]

/** As the command itself is started: a small nursery costs little time and saves much memory. */
const flags = ['--max-semi-space-size=4']

const dist = fileURLToPath(new URL('../../build', import.meta.url))
const files = globSync('**/*.pdf', { cwd: dist }).map((path) => statSync(`${dist}/${path}`).size)
const figures: Figure[] = [
  { what: 'All printed files', value: sum(files) / 1e6, unit: 'MB' },
  { what: 'The largest printed file', value: Math.max(...files) / 1e6, unit: 'MB', most: 2 },
]
if (!process.argv.includes('--sizes')) figures.push(...jobs.flatMap(timed), addressed())
console.log(JSON.stringify(figures))

function timed([what, job, count, budget]: (typeof jobs)[number]): Figure[] {
  console.error(what)
  const { seconds, megabytes, bytes } = run(job, count)
  return [
    { what: `${what}: time`, value: seconds, unit: 's', ...most(budget.seconds) },
    { what: `${what}: memory`, value: megabytes, unit: 'MB', ...most(budget.megabytes) },
    { what: `${what}: file`, value: bytes / 1e6, unit: 'MB', ...most(budget.bytes, 1e6) },
  ]
}

function run(job: string, count: number, address = ''): Result {
  const file = fileURLToPath(new URL('job.ts', import.meta.url))
  const env = { ...process.env, KIT_ADDRESS: address }
  const words = [...flags, file, job, String(count)]
  return JSON.parse(execFileSync('tsx', words, { encoding: 'utf8', env })) as Result
}

/** What an address costs: the code that leads there is on some cards. Turn by turn, medians of five. */
function addressed(): Figure {
  const what = 'Five sets with an address: time, as a multiple of that without'
  console.error(what)
  const turns = Array.from({ length: 5 }, () => [
    run('five', 1).seconds,
    run('five', 1, 'https://example.org/kit/').seconds,
  ])
  const [without = 1, having = 1] = [0, 1].map((side) =>
    median(turns.map((turn) => turn[side] ?? 1)),
  )
  return { what, value: having / without, most: 1.1 }
}

function median(values: number[]): number {
  return values.sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN
}

function most(budget: number | undefined, unit = 1): { most?: number } {
  return budget === undefined ? {} : { most: budget / unit }
}

function sum(sizes: number[]): number {
  return sizes.reduce((total, size) => total + size, 0)
}
