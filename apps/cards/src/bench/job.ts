import '../look/production.ts'
import { five, language, personalized, repeated } from './jobs.ts'

// One job in a process of its own, so that its memory is its own: `job.ts repeated 5000`.
const [name, count = '0'] = process.argv.slice(2)
const jobs = { five, language, repeated, personalized }
const job = Object.entries(jobs).find(([id]) => id === name)?.[1]
if (job === undefined) throw new RangeError(`no such job: ${name}`)
const start = performance.now()
const bytes = await job(Number(count))
const seconds = (performance.now() - start) / 1000
const megabytes = process.resourceUsage().maxRSS / 1024
console.log(JSON.stringify({ seconds, megabytes, bytes: bytes.length }))
