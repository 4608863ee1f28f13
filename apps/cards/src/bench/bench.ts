import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

// `npm run bench -- cards`: what printing costs, beside Chromium's print of the same.
const jobs: [job: string, count: number][] = [
  ['repeated', 5000],
  ['personalised', 100],
  ['personalised', 1000],
  ['personalised', 3000],
  ['chromium', 1000],
]

/** As the command itself is started: a small nursery costs little time and saves much memory. */
const flags = ['--max-semi-space-size=4']

type Result = { seconds: number; megabytes: number; bytes: number }

console.log('cards                    count   seconds      MB   file kB')
for (const [job, count] of jobs) {
  const file = fileURLToPath(new URL('job.ts', import.meta.url))
  const out = execFileSync('tsx', [...flags, file, job, String(count)], { encoding: 'utf8' })
  const { seconds, megabytes, bytes } = JSON.parse(out) as Result
  const row = [
    job.padEnd(22),
    String(count).padStart(7),
    seconds.toFixed(1).padStart(9),
    megabytes.toFixed(0).padStart(7),
    (bytes / 1024).toFixed(0).padStart(9),
  ]
  console.log(row.join(' '))
}
