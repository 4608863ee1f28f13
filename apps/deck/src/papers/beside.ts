import type { NotePart } from '../slides/note.ts'

/** A part of a note; one that `goesOn` has its head on what stands before it. */
export type Part = NotePart & { goesOn: boolean }

/** So many letters of a note are as high as the picture of its slide. */
export const lettersBeside = 450

/**
 * A note in two: what stays beside the picture of its slide, as many lines as fill `room` letters,
 * and what may go on the next page.
 */
export function besidePicture(parts: NotePart[], room: number): Record<'beside' | 'below', Part[]> {
  const beside: Part[] = []
  const below: Part[] = []
  let used = 0
  for (const { label, lines } of parts) {
    const kept = lines.filter((line) => {
      const fits = used === 0 || used < room
      used += line.length
      return fits
    })
    const rest = lines.slice(kept.length)
    if (kept.length > 0) beside.push({ label, lines: kept, goesOn: false })
    if (rest.length > 0) below.push({ label, lines: rest, goesOn: kept.length > 0 })
  }
  return { beside, below }
}
