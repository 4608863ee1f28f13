/** How long the same complaint is not repeated, in milliseconds: a thousand phones have one cause. */
const rest = 10_000

const last = new Map<string, number>()

/** Prints what went wrong, nothing of whoever asked, and the same thing once in a while alone. */
export function complain(what: string, error: unknown): void {
  const why = error instanceof Error ? error.message || error.constructor.name : String(error)
  const now = Date.now()
  if (now - (last.get(what) ?? 0) < rest) return
  last.set(what, now)
  console.error(`${what}: ${why}`)
}
