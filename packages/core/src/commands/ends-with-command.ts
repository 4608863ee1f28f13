import { setTimeout } from 'node:timers/promises'
import { isMainThread, Worker } from 'node:worker_threads'
import { runs } from './runs.ts'

/**
 * Imported by every step of a build. A step whose command was stopped from outside (KIT_COMMAND is
 * its process) would go on alone and write its files into the middle of the next build. It is
 * watched from a thread of its own, for a step may be too busy to look.
 */
const command = Number(process.env.KIT_COMMAND)
if (command > 0 && isMainThread) new Worker(new URL(import.meta.url), { execArgv: [] }).unref()

if (!isMainThread) {
  while (runs(command)) await setTimeout(200)
  process.kill(process.pid, 'SIGKILL')
}
