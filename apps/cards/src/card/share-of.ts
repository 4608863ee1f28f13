import type { Frame } from '../look/frame.ts'
import { linesNeeded } from './lines-needed.ts'

type Room = {
  frame: Frame
  size: number
  leading: number
  between: number
  count: number
  foot?: number
}

/**
 * How a card is shared by a head and one or two boxes below it, in points. Every head of a set gets the
 * lines that its longest takes, so that the boxes of all cards are of one height; a head that takes a
 * third of its card is a fault of its own, and no other card gives way to it.
 */
export function shareOf(
  heads: string[],
  { frame, size, leading, between, count, foot = 0 }: Room,
): { head: number; box: number } {
  const lines = Math.max(0, ...heads.map((head) => linesNeeded(head, size, frame.width, 700)))
  const head = Math.min(Math.ceil(lines * size * leading), frame.height / 3)
  return { head, box: Math.max(0, (frame.height - head - count * between - foot) / count - 0.2) }
}
