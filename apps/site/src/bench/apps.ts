import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { Refusal } from '@read-the-room/core/refusal'
import { root } from '../shell/run.ts'
import type { Figure } from './figure.ts'

/** Rooms that measure themselves, in the order in which they are told. */
export const measured = ['quiz', 'deck', 'cards', 'room', 'site'] as const
export type Measured = (typeof measured)[number]

/**
 * Has a room measure itself: its script `bench` prints its figures as JSON, and what it is doing
 * beside them. `sizes` leaves out whatever takes time. Throws a `Refusal` if the room cannot.
 */
export function measure(room: Measured, sizes = false): Figure[] {
  const folder = room === 'room' ? 'packages/room' : `apps/${room}`
  const cwd = join(root, folder)
  try {
    const words = ['--silent', 'run', 'bench', ...(sizes ? ['--sizes'] : [])]
    const told = execFileSync('pnpm', words, {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', sizes ? 'pipe' : 'inherit'],
    })
    return JSON.parse(told) as Figure[]
  } catch (error) {
    throw new Refusal(`${folder} could not be measured (npm run build first?): ${String(error)}`)
  }
}
