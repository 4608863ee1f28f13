import { execFileSync, spawn } from 'node:child_process'
import { globSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { contentFolder, contentLocales, load } from '@read-the-room/core/load'
import { publicFolder } from '../shell/places.ts'
import { root } from '../shell/run.ts'
import type { Figure } from './figure.ts'

// What the whole kit weighs and how long it is made: figures as JSON, for `npm run bench`.
const figures: Figure[] = [
  { what: 'Everything to publish', value: megabytes(publicFolder), unit: 'MB' },
]
if (!process.argv.includes('--sizes')) {
  for (const locale of contentLocales(contentFolder())) {
    figures.push({ what: `Load of ${locale}, warm`, value: warmLoad(locale), unit: 'ms', most: 60 })
  }
  console.error('Building everything without what is kept from before, then again …')
  figures.push(
    { what: 'npm run build, nothing kept', value: seconds(() => build(true)), unit: 's' },
    { what: 'npm run build, nothing changed', value: seconds(() => build(false)), unit: 's' },
    { what: 'npm start, nothing changed', value: await start(), unit: 's', most: 5 },
  )
}
console.log(JSON.stringify(figures))

/** Milliseconds that the words of a language take, loaded again in one process: median of 21. */
function warmLoad(locale: string): number {
  for (let turn = 0; turn < 5; turn += 1) load(locale)
  const turns = Array.from({ length: 21 }, () => seconds(() => load(locale)) * 1000)
  return turns.sort((one, other) => one - other)[10] ?? Number.NaN
}

function megabytes(folder: string): number {
  const files = globSync('**/*', { cwd: folder }).map((path) => statSync(join(folder, path)))
  return files.filter((file) => file.isFile()).reduce((sum, { size }) => sum + size, 0) / 1e6
}

function seconds(work: () => void): number {
  const begin = performance.now()
  work()
  return (performance.now() - begin) / 1000
}

function build(forced: boolean): void {
  if (forced) rmSync(join(root, '.turbo/cache'), { recursive: true, force: true })
  execFileSync('node', ['apps/site/kit.mjs', 'build'], { cwd: root, stdio: 'ignore' })
}

/** Seconds until the links are printed. */
function start(): Promise<number> {
  const begin = performance.now()
  const child = spawn('node', ['apps/site/kit.mjs', 'start'], { cwd: root, detached: true })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.stdout.on('data', (chunk: Buffer) => {
      if (!chunk.toString().includes('is ready')) return
      resolve((performance.now() - begin) / 1000)
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGINT')
    })
  })
}
