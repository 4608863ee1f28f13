import type { Kit } from '@read-the-room/core'
import type { Whose } from './slide.ts'

/** Whose workshop it is, as far as `workshop.yml` says so: event, organisation, day, contact. */
export function whose({
  workshop,
  logo,
  locale,
}: Pick<Kit, 'workshop' | 'logo' | 'locale'>): Whose {
  const { event, organisation, date, contact } = workshop
  // A day has no zone of its own; it is written as it stands.
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const written = date === undefined ? undefined : day.format(new Date(date))
  const parts = [event, organisation, written, contact].filter((part) => part !== undefined)
  return {
    place: parts.join(' · '),
    ...(logo === undefined ? {} : { logo: { ...logo, alt: organisation ?? '' } }),
  }
}
