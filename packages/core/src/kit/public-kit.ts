import { type SecretFile, secretFiles } from './files.ts'
import type { Kit } from './kit.ts'

/** The kit without the facilitator's files: what a public page may be made from. */
export function publicKit<K extends Kit>(kit: K): Omit<K, SecretFile> {
  const secret: readonly string[] = secretFiles
  const open = Object.entries(kit).filter(([name]) => !secret.includes(name))
  return Object.fromEntries(open) as Omit<K, SecretFile>
}
