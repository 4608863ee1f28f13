/** What a deck keeps of a workshop: shared values by name. Times are milliseconds. */
export type Kept = {
  /** When this session was begun anew; 0 before that has ever happened. The newer one is right. */
  session: number
  /** When a value last changed. */
  at: number
  values: Record<string, unknown>
}

/** How long after the last change a workshop can still be the same one. */
const patience = 3 * 60 * 60_000

/** Whether what was kept belongs to an earlier workshop: a rehearsal, or another group. */
export function stale({ at, values }: Kept, now: number): boolean {
  if (Object.keys(values).length === 0) return false
  return Math.abs(now - at) > patience || day(at) !== day(now)
}

/** What storage has for a run sheet, unless it is of an earlier workshop. */
export function readKept(text: string | null, now: number): Kept {
  const kept = parsed(text)
  if (kept === undefined) return { session: 0, at: now, values: {} }
  return stale(kept, now) ? { session: now, at: now, values: {} } : kept
}

/** Where a run sheet of a language is kept. */
export function keyOf(locale: string, sheet: string): string {
  return `read-the-room/${sheet}-${locale}`
}

/** Storage may hold anything: other programs of the same host write there too. */
function parsed(text: string | null): Kept | undefined {
  try {
    const { session, at, values } = JSON.parse(text ?? '{}') as Partial<Kept>
    const sound = typeof session === 'number' && typeof at === 'number' && isRecord(values)
    return sound ? { session, at, values } : undefined
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function day(milliseconds: number): string {
  return new Date(milliseconds).toDateString()
}
