/** An entry of the calendar file: a whole day, so that no time zone can move it. */
export type Entry = { inDays: number; title: string; text: string; link: string }

/**
 * A calendar file (RFC 5545) with one all-day entry each. No library: the whole format that is
 * needed is below, and phones must not load more for it.
 */
export function calendar(entries: Entry[], now: Date, name: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Read the Room//Quiz//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(name)}`,
    ...entries.flatMap((entry) => event(entry, now)),
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

function event({ inDays, title, text, link }: Entry, now: Date): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${now.getTime()}-${inDays}@read-the-room`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART;VALUE=DATE:${day(now, inDays)}`,
    `DTEND;VALUE=DATE:${day(now, inDays + 1)}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(`${text}\n${link}`)}`,
    `URL:${link}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:PT9H',
    'END:VALARM',
    'END:VEVENT',
  ]
}

/** `20261122T101500Z` */
function stamp(time: Date): string {
  return `${time.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
}

/** `20261124`, counted in the person's own calendar. */
function day(now: Date, inDays: number): string {
  const date = new Date(now.getFullYear(), now.getMonth(), now.getDate() + inDays)
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()]
  return parts.map((part) => String(part).padStart(2, '0')).join('')
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n')
}

/** Lines of at most 75 bytes, the next ones after a space; no letter is cut in two. */
function folded(line: string): string {
  const rows = ['']
  for (const letter of line) {
    const row = rows[rows.length - 1] ?? ''
    if (bytes(row + letter) > 74) rows.push(letter)
    else rows[rows.length - 1] = row + letter
  }
  return rows.join('\r\n ')
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length
}
