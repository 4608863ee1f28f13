import { existsSync, readFileSync } from 'node:fs'

/** Whether a process is there and not only left behind: ended, but not yet asked for by its parent. */
export function runs(id: number): boolean {
  try {
    process.kill(id, 0)
  } catch (error) {
    // Where asking is not allowed, somebody else's process runs.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
  const state = `/proc/${id}/stat`
  return !(existsSync(state) && /\) Z /.test(readFileSync(state, 'utf8')))
}
