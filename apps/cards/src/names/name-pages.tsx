import { View } from '@react-pdf/renderer'
import { edge } from '../geometry/edge.ts'
import { contentIn } from '../geometry/formats.ts'
import type { Stock } from '../geometry/stock.ts'
import { pt, type Size } from '../geometry/units.ts'
import type { CardSet } from '../look/card-set.ts'
import { type Fitted, fittingSize } from '../look/fitting-size.ts'
import { lookOf, type Profile } from '../look/look.ts'
import { Text } from '../parts/text.tsx'
import type { About } from '../pdf/about.ts'
import { draw } from '../pdf/draw.ts'
import { Faces } from '../pdf/faces.tsx'
import { layOut } from '../pdf/layout.ts'
import type { FacePages } from '../pdf/sheets.ts'
import type { Node } from '../pdf/tree.ts'
import { chunks } from '../sets/chunks.ts'

/** Height of the strip above a face that holds a name, in millimetres. */
export const strip = 8

/** A name's place on a strip of a width in millimetres: one line, smaller where it has to be. */
export function stripOf(width: number): Fitted {
  return { width: pt(width), sizes: [12, 11.5, 11, 10.5, 10], oneLine: true }
}

/** What no cutter takes away, in millimetres. */
const safe = 3

/** Where a name begins on a card and how wide its strip is, in millimetres: clear of a colored edge. */
export function nameRoom(cell: Size, edged = false): { x: number; width: number } {
  const { width } = contentIn(cell)
  if (!edged) return { x: (cell.width - width) / 2, width }
  const x = edge.width + edge.clear
  return { x, width: cell.width - x - safe }
}

/** Every name on a strip of its own, set a hundred at a time so that memory stays flat. */
export async function namePages(
  set: CardSet,
  names: string[],
  width: number,
  about: About,
  profile: Profile = 'color',
): Promise<Uint8Array> {
  const look = lookOf(set.kit, profile, { size: 12, air: 1 })
  const place = stripOf(width)
  const size: Size = { width, height: strip - 1.5 }
  const pages: Node[] = []
  let document: Node | undefined
  for (const some of chunks(names, 100)) {
    const faces = some.map((name) => ({
      face: (
        <View style={{ borderBottomWidth: 0.6, borderBottomColor: look.colors.rule }}>
          <Text look={look} size={fittingSize(name, place)} leading={1.15} bold>
            {name}
          </Text>
        </View>
      ),
    }))
    document = await layOut(<Faces pages={faces} page={size} content={size} />)
    pages.push(...(document.children ?? []))
    await new Promise((done) => setImmediate(done))
  }
  if (document === undefined) throw new RangeError('there are no names to print')
  return await draw({ ...document, children: pages }, about, {
    tagged: false,
    black: profile === 'ink-saver',
  })
}

/** The cards of a set once for each name, and the names above them. */
export function personal(
  faces: FacePages,
  names: Uint8Array,
  count: number,
  stock: Stock,
  edged = false,
): FacePages {
  const { x } = nameRoom(stock.cell, edged)
  const y = (stock.cell.height - contentIn(stock.cell).height) / 2
  const cards = Array.from({ length: count }, (_person, name) =>
    faces.cards.map((card) => ({ ...card, name })),
  ).flat()
  return { ...faces, cards, names: { bytes: names, x, y, height: strip - 1.5 } }
}
