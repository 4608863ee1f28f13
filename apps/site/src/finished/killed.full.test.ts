import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serve } from '../serve/serve.ts'
import { siteFolder } from '../shell/places.ts'
import { root } from '../shell/run.ts'
import { buildKit } from '../testing/build-kit.ts'
import { fileHashes } from '../testing/file-hashes.ts'

// Two sets of words, built by turns: whatever moment a build is stopped at, people have all of the
// one or all of the other.
const folder = mkdtempSync(join(tmpdir(), 'read-the-room-'))
const events = ['Autumn careers week', 'Spring careers week']
const wholes: Record<string, string>[] = []
/** How long a build lasts that is not stopped, in milliseconds, by whether it makes everything. */
const lasts = new Map<boolean, number>()
let site: Awaited<ReturnType<typeof serve>>

beforeAll(async () => {
  mkdirSync(join(folder, 'en'))
  for (const event of events) {
    write(event)
    buildKit('--content', folder)
    wholes.push(fileHashes(siteFolder))
  }
  for (const anew of [true, false]) {
    write(events[Number(anew)] ?? '')
    const begun = performance.now()
    await once(start(anew), 'close')
    lasts.set(anew, performance.now() - begun)
  }
  site = await serve(0)
})
afterAll(() => {
  site.close()
  rmSync(folder, { recursive: true })
  buildKit()
})

/** Half of the builds make everything, as after a change of code; half take it from the cache. */
const rounds = Array.from({ length: 12 }, (_, round) => ({
  round,
  anew: round % 2 === 0,
  signal: round % 4 < 2 ? ('SIGKILL' as const) : ('SIGINT' as const),
  percent: Math.round(Math.random() * 100),
}))

test.each(rounds)(
  'a build stopped by $signal after $percent % of its time leaves a whole site',
  async ({ round, anew, signal, percent }) => {
    write(events[round % 2] ?? '')
    const after = ((lasts.get(anew) ?? 0) * percent) / 100
    const build = start(anew)
    const ended = once(build, 'close')
    const asking = ask(ended)
    await Promise.race([setTimeout(after), ended])
    if (build.exitCode === null && build.pid !== undefined) process.kill(-build.pid, signal)
    await ended
    expect(await asking).toEqual([])
    expect(wholes).toContainEqual(fileHashes(siteFolder))
  },
)

function write(event: string): void {
  writeFileSync(join(folder, 'workshop.yml'), `extends: read-the-room\nevent: ${event}\n`)
}

function start(anew: boolean): ChildProcess {
  return spawn('node', [join(root, 'apps/site/kit.mjs'), 'build', '--content', folder], {
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, ...(anew ? { TURBO_FORCE: '1' } : {}) },
  })
}

const pages = ['public/', 'public/es/', 'public/quiz/', 'public/deck/', 'facilitator/']

/** Asks for pages until something ends; gives the answers that were not a whole page. */
async function ask(end: Promise<unknown>): Promise<string[]> {
  const faults: string[] = []
  const state = { ended: false }
  void end.then(() => {
    state.ended = true
  })
  for (let count = 0; !state.ended; count += 1) {
    const path = pages[count % pages.length] ?? ''
    const response = await fetch(`${site.address}/${path}`)
    const text = await response.text()
    if (response.status !== 200 || !text.trimEnd().endsWith('</html>')) {
      faults.push(`${path}: ${response.status} ${text.slice(-40)}`)
    }
    await setTimeout(5)
  }
  return faults
}
