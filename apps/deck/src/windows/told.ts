/** What a window says of a thing, and when: milliseconds, later than all it had heard of it. */
export type Told<Value = unknown> = { value: Value; at: number }

/** Before a window has said or heard anything. */
export const untold: Told<undefined> = { value: undefined, at: 0 }

/** A window's own next word, after the last one it heard even where the clock was put back. */
export function say<Value>(value: Value, last: Told, now: number): Told<Value> {
  return { value, at: Math.max(now, last.at + 1) }
}

/** Whether a word counts against another: the later one does, in whatever order they arrive. */
export function isLater(told: Told, than: Told): boolean {
  if (told.at !== than.at) return told.at > than.at
  return (JSON.stringify(told.value) ?? '') > (JSON.stringify(than.value) ?? '')
}
