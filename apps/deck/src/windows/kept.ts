import type { Told } from './told.ts'

/** What a deck keeps of a workshop: shared values by name. Times are milliseconds. */
export type Kept = {
  /** When this session was begun anew; 0 before that has ever happened. The newer one is right. */
  session: number
  values: Record<string, Told>
}

/** How long after the last change a workshop can still be the same one. */
const patience = 3 * 60 * 60_000

/** Whether what was kept belongs to an earlier workshop: a rehearsal, or another group. */
export function stale({ values }: Kept, now: number): boolean {
  const times = Object.values(values).map(({ at }) => at)
  if (times.length === 0) return false
  const last = Math.max(...times)
  return Math.abs(now - last) > patience || day(last) !== day(now)
}

/**
 * What storage has for a run sheet, unless it is of an earlier workshop or of an earlier session
 * than the window was asked for.
 */
export function readKept(text: string | null, now: number, session = 0): Kept {
  const kept = parsed(text)
  if (kept === undefined || kept.session < session) return { session, values: {} }
  return stale(kept, now) ? { session: now, values: {} } : kept
}

/** Where a run sheet of a language is kept. */
export function keyOf(locale: string, sheet: string): string {
  return `read-the-room/${sheet}-${locale}`
}

/** Storage may hold anything: other programs of the same host write there too. */
function parsed(text: string | null): Kept | undefined {
  try {
    const { session, values } = JSON.parse(text ?? '{}') as Partial<Kept>
    if (typeof session !== 'number' || !isRecord(values)) return undefined
    return Object.values(values).every(isTold) ? { session, values } : undefined
  } catch {
    return undefined
  }
}

function isTold(value: unknown): value is Told {
  return isRecord(value) && typeof value.at === 'number'
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function day(milliseconds: number): string {
  return new Date(milliseconds).toDateString()
}
