import { keyOf, readKept } from '../windows/kept.ts'
import type { Session } from './pace.ts'

/** When a workshop of a run sheet began that may still be going on. */
export function begunAt(locale: string, sheet: string, now: number): number | undefined {
  const { run } = readKept(localStorage.getItem(keyOf(locale, sheet)), now).values
  const session = run?.value as Session | undefined
  return session?.endedAt === undefined ? session?.entries[0]?.at : undefined
}
