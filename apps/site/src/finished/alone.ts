import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { Refusal } from '@read-the-room/core/refusal'
import { runs } from '@read-the-room/core/runs'
import { root } from '../shell/run.ts'

const lock = join(root, 'node_modules', '.building')

/** Runs what builds, one at a time: two builds would take each other's files for their own. */
export async function alone<T>(task: () => Promise<T>): Promise<T> {
  await take()
  process.env.KIT_COMMAND = String(process.pid)
  try {
    return await task()
  } finally {
    rmSync(lock, { force: true })
  }
}

async function take(): Promise<void> {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
    const holder = Number(readFileSync(lock, 'utf8'))
    if (holder > 0 && runs(holder)) {
      throw new Refusal(
        `Another build of this folder is running (process ${holder}): wait until it ends, then try again.`,
      )
    }
    // Whoever held it was stopped from outside; its steps are given the time to notice.
    rmSync(lock, { force: true })
    await setTimeout(1000)
    await take()
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
