import { secretFiles } from './files.ts'
import type { FacilitatorKit, Kit } from './kit.ts'

/** The kit without the facilitator's files: what a public page may be made from. */
export function publicKit(kit: FacilitatorKit): Kit {
  const secret: readonly string[] = secretFiles
  const open = Object.entries(kit).filter(([name]) => !secret.includes(name))
  return Object.fromEntries(open) as Kit
}
