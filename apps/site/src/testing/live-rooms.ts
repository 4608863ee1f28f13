import { type ChildProcess, spawn } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { LivePlaces } from '../live/follow-words.ts'
import { ports } from '../live/waiting-rooms.ts'
import { root } from '../shell/run.ts'

/** The live rooms and their addresses. */
export const rooms = [
  { room: 'quiz', address: `http://127.0.0.1:${ports.quiz}/` },
  { room: 'deck', address: `http://127.0.0.1:${ports.slides}/` },
  { room: 'site', address: `http://127.0.0.1:${ports.home}/` },
] as const

/** Starts all live rooms as `npm run dev` does, on words that somebody follows; waits until all answer. */
export async function startRooms({ words, mistakes }: LivePlaces): Promise<ChildProcess[]> {
  const env = { ...process.env, KIT_CONTENT: words, KIT_MISTAKES: mistakes, KIT_LOCALE: '' }
  const started = rooms.map(({ room }) =>
    spawn('pnpm', ['--silent', 'run', 'dev'], {
      cwd: join(root, 'apps', room),
      env,
      stdio: 'ignore',
    }),
  )
  for (const { address } of rooms) await answers(address)
  return started
}

/** Ends rooms and all that they have started. */
export function stopRooms(started: ChildProcess[]): void {
  for (const pid of family(started)) process.kill(Number(pid), 'SIGKILL')
}

/** How many files and folders the system watches for these rooms; nothing where it does not tell. */
export function watches(started: ChildProcess[]): number | undefined {
  if (process.platform !== 'linux') return undefined
  return family(started)
    .flatMap((pid) => globSync(`/proc/${pid}/fdinfo/*`))
    .reduce((sum, file) => sum + (textOf(file).match(/^inotify wd:/gm) ?? []).length, 0)
}

/** The rooms' processes, with those that they have started: pnpm gives each script a group of its own. */
function family(started: ChildProcess[]): string[] {
  const parents = globSync('/proc/[0-9]*/stat').map((file) => {
    const text = textOf(file)
    const [, , parent = ''] = text.slice(text.lastIndexOf(')')).split(' ')
    return { pid: file.split('/')[2] ?? '', parent }
  })
  const found = started.map(({ pid }) => String(pid))
  for (const pid of found) {
    found.push(...parents.filter(({ parent }) => parent === pid).map((child) => child.pid))
  }
  return found
}

/** Empty once a process has ended. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error) return ''
    throw error
  }
}

async function answers(address: string): Promise<void> {
  const page = await fetch(address).catch(() => undefined)
  if (page?.ok === true) return
  await setTimeout(200)
  await answers(address)
}
