/** A minute of the workshop as hours and minutes: `1:05`. */
export function clock(minute: number): string {
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`
}

/** From when to when something lasts: `0:12–0:17`. */
export function span(start: number, minutes: number): string {
  return `${clock(start)}–${clock(start + minutes)}`
}
