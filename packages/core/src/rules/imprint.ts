import { dateText } from '../i18n/date-text.ts'
import type { Workshop } from '../schema/workshop.ts'

/** Whose workshop it is: organization, event, day and whom to ask, as far as they are set. */
export function imprintOf({
  workshop: { organization, event, date, contact },
  locale,
}: {
  workshop: Pick<Workshop, 'organization' | 'event' | 'date' | 'contact'>
  locale: string
}): string[] {
  const day = date === undefined ? undefined : dateText(date, locale)
  return [organization, event, day, contact].filter((part) => part !== undefined)
}
