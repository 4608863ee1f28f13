import type { Face } from '../look/card-set.ts'
import { Unbounded } from '../pdf/faces.tsx'
import { tryOut } from '../pdf/layout.ts'
import { type WideWord, wideWords } from '../pdf/wide-words.ts'

/** A face that nothing holds: its height in points, and the words that run out of it. */
export type Measured = { height: number; wide: WideWord[] }

/** A face of nothing. */
export const unmeasured: Measured = { height: 0, wide: [] }

/** By how many points a face may be taller than its room: less than a printer or a cutter shows. */
export const hair = 0.1

/** Lays faces out with all the height they want. */
export async function measured(faces: ReturnType<Face>[], width: number): Promise<Measured[]> {
  const { children = [] } = await tryOut(<Unbounded faces={faces} width={width} />)
  return children.map((page) => ({
    height: page.children?.[0]?.box?.height ?? 0,
    wide: wideWords(page),
  }))
}
