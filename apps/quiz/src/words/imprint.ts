import { createHash } from 'node:crypto'
import { imprintOf, type Kit, type Logo } from '@read-the-room/core'

/** Whose workshop it is, ready to be shown at the foot. */
export type Imprint = {
  /** Organization, event, day and whom to ask, as far as they are set. */
  parts: string[]
  logo?: { file: string; width: number; height: number }
}

/** What `workshop.yml` says of whose workshop it is; nothing where it says nothing. */
export function imprintWords({ logo, ...kit }: Kit): Imprint | undefined {
  const parts = imprintOf(kit)
  if (logo === undefined) return parts.length === 0 ? undefined : { parts }
  const { width, height } = logo
  return { parts, logo: { file: logoFile(logo), width, height } }
}

/** The logo's place in the build. It is a file: a page must not wait for it. */
export function logoFile({ type, uri }: Logo): string {
  return `assets/logo-${createHash('sha256').update(uri).digest('hex').slice(0, 8)}.${type}`
}
