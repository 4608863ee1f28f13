import { imprintOf, type Kit } from '@read-the-room/core'

/** The line at the foot of a handout: whose workshop it is; nothing where `workshop.yml` is silent. */
export function footerOf(kit: Kit): string | undefined {
  const parts = imprintOf(kit)
  return parts.length === 0 ? undefined : parts.join(' · ')
}
