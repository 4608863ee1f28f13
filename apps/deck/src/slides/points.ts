import type { Talk } from '@read-the-room/core'
import type { Note } from '../note.ts'
import type { Points } from '../slide.ts'

/** The slide of a talk. */
export function points(block: string, { title, points }: Talk, note: Note): Points {
  return { id: block, layout: 'points', block, title, points, note }
}
