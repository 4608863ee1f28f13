/** What the address of a window asks for. Read once: everything else of a window follows from it. */
export type Asked = {
  sheet: string | undefined
  /** The window that stands on the wall while another one has the notes. */
  room: boolean
  print: boolean
  /** When the workshop must end, in milliseconds. */
  until: number | undefined
}

/** Reads the part of an address after its question mark. */
export function askedOf(search: string): Asked {
  const query = new URLSearchParams(search)
  const until = Date.parse(query.get('until') ?? '')
  return {
    sheet: query.get('sheet') ?? undefined,
    room: query.has('room'),
    print: query.has('print'),
    until: Number.isNaN(until) ? undefined : until,
  }
}

/** Writes what `askedOf` reads, for the next window. The time is the local one, without seconds. */
export function searchFor({ sheet, room, until }: Partial<Asked>): string {
  const query = new URLSearchParams()
  if (sheet !== undefined) query.set('sheet', sheet)
  if (until !== undefined) query.set('until', localTime(until))
  if (room === true) query.set('room', '')
  return `?${query}`
}

function localTime(milliseconds: number): string {
  const minutes = new Date(milliseconds).getTimezoneOffset()
  return new Date(milliseconds - minutes * 60_000).toISOString().slice(0, 16)
}
