/** A time of day as people of a language write it: `9:05 AM`, `9:05`. */
export function timeText(milliseconds: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }).format(
    milliseconds,
  )
}

/** The next time that a clock shows `10:00`, in milliseconds; undefined for what is no time. */
export function nextTime(text: string, now: number): number | undefined {
  const [hours, minutes] = /^(\d{1,2}):(\d{2})$/.exec(text)?.slice(1).map(Number) ?? []
  if (hours === undefined || minutes === undefined) return undefined
  const time = new Date(now)
  time.setHours(hours, minutes, 0, 0)
  if (time.getTime() < now) time.setDate(time.getDate() + 1)
  return time.getTime()
}

/** What a field for a time takes: `10:00`. */
export function fieldTime(milliseconds: number): string {
  const time = new Date(milliseconds)
  return [time.getHours(), time.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':')
}
