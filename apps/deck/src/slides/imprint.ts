import { imprintOf, type Kit } from '@read-the-room/core'
import type { Imprint } from './slide.ts'

/** Whose workshop it is, as far as `workshop.yml` says so. */
export function imprint(kit: Pick<Kit, 'workshop' | 'logo' | 'locale'>): Imprint {
  const { logo } = kit
  return {
    place: imprintOf(kit),
    ...(logo === undefined ? {} : { logo: { ...logo, alt: kit.workshop.organization ?? '' } }),
  }
}
