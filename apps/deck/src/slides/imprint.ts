import { type Kit, whoseParts } from '@read-the-room/core'
import type { Whose } from './slide.ts'

/** Whose workshop it is, as far as `workshop.yml` says so. */
export function whose(kit: Pick<Kit, 'workshop' | 'logo' | 'locale'>): Whose {
  const { logo } = kit
  return {
    place: whoseParts(kit),
    ...(logo === undefined ? {} : { logo: { ...logo, alt: kit.workshop.organization ?? '' } }),
  }
}
