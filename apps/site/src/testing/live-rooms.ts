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
      // A group of its own, so that whatever it starts ends with it.
      detached: true,
    }),
  )
  for (const { address } of rooms) await answers(address)
  return started
}

/** Ends rooms and all that they have started. */
export function stopRooms(started: ChildProcess[]): void {
  for (const { pid } of started) if (pid !== undefined) process.kill(-pid, 'SIGKILL')
}

/** How many files and folders the system watches for these rooms; nothing where it does not tell. */
export function watches(started: ChildProcess[]): number | undefined {
  if (process.platform !== 'linux') return undefined
  const groups = new Set(started.map(({ pid }) => String(pid)))
  return globSync('/proc/[0-9]*/stat')
    .map((file) => ({ file, text: textOf(file) }))
    .filter(({ text }) => groups.has(text.slice(text.lastIndexOf(')')).split(' ')[3] ?? ''))
    .flatMap(({ file }) => globSync(file.replace(/stat$/, 'fdinfo/*')))
    .reduce((sum, file) => sum + (textOf(file).match(/^inotify wd:/gm) ?? []).length, 0)
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
