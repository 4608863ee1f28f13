/** A day such as 2026-03-14 as a language writes it: 14 March 2026. The same on every computer. */
export function dateText(day: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  return format.format(new Date(`${day}T00:00:00Z`))
}
