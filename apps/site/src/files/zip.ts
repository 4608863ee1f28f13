import { zipSync } from 'fflate'

/** Files by their path in the archive. */
export type Files = Map<string, Uint8Array>

/** Packs files into one archive. The same files give the same bytes: sorted, all at one time. */
export function zip(files: Files): Uint8Array {
  // A zip holds local time without a zone; taken from local parts, it is the same everywhere.
  const mtime = new Date(2026, 0, 1)
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1))
  return zipSync(Object.fromEntries(sorted), { mtime, level: 9 })
}
