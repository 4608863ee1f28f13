/** What the address of a window asks for. Read once: everything else of a window follows from it. */
export type Asked = {
  sheet: string | undefined
  /** The window that stands on the wall while another one has the notes. */
  room: boolean
  print: boolean
  /** When the workshop must end, in milliseconds. */
  until: number | undefined
  /** When the workshop was begun anew, in milliseconds: nothing that was kept before counts. */
  session: number | undefined
}

/** Reads the part of an address after its question mark. */
export function askedOf(search: string): Asked {
  const query = new URLSearchParams(search)
  const until = Date.parse(query.get('until') ?? '')
  const session = Number.parseInt(query.get('session') ?? '', 10)
  return {
    sheet: query.get('sheet') ?? undefined,
    room: query.has('room'),
    print: query.has('print'),
    until: Number.isNaN(until) ? undefined : until,
    session: Number.isSafeInteger(session) ? session : undefined,
  }
}

/** Writes what `askedOf` reads, for the next window. The time is the local one, without seconds. */
export function searchFor({ sheet, room, until, session }: Partial<Asked>): string {
  const query = new URLSearchParams()
  if (sheet !== undefined) query.set('sheet', sheet)
  if (until !== undefined) query.set('until', localTime(until))
  if (session !== undefined) query.set('session', String(session))
  if (room === true) query.set('room', '')
  return `?${query}`
}

function localTime(milliseconds: number): string {
  const minutes = new Date(milliseconds).getTimezoneOffset()
  return new Date(milliseconds - minutes * 60_000).toISOString().slice(0, 16)
}
