import { dateText, type StartKit } from '@read-the-room/core'

/** The line at the foot of a handout: whose workshop it is; nothing where `workshop.yml` is silent. */
export function footOf({ workshop, locale }: StartKit): string | undefined {
  const { organisation, event, date, contact } = workshop
  const day = date === undefined ? undefined : dateText(date, locale)
  const parts = [organisation, event, day, contact].filter((part) => part !== undefined)
  return parts.length === 0 ? undefined : parts.join(' · ')
}
