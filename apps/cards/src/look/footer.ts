import { type StartKit, whoseParts } from '@read-the-room/core'

/** The line at the foot of a handout: whose workshop it is; nothing where `workshop.yml` is silent. */
export function footOf(kit: StartKit): string | undefined {
  const parts = whoseParts(kit)
  return parts.length === 0 ? undefined : parts.join(' · ')
}
