import type { Paper } from '@read-the-room/core'
import { type Dress, largestDress } from './fit.tsx'
import { quarters } from './geometry/stock.ts'
import { pt } from './geometry/units.ts'
import { draw } from './pdf/draw.ts'
import { Faces } from './pdf/faces.tsx'
import { layOut } from './pdf/layout.ts'
import { type FacePages, sheets } from './pdf/sheets.ts'
import { type CardSet, contentOf } from './sets/card-set.ts'

/** A set of cards on sheets of plain paper, fitted, as the bytes of a PDF. */
export async function printSheets(set: CardSet, paper: Paper): Promise<Uint8Array> {
  const stock = quarters[paper]
  const dress = await largestDress(set, contentOf(stock.cell))
  const faces = await facePages(set, paper, dress)
  return await sheets(faces, { title: set.title, locale: set.locale, stock })
}

/** Every side of every card, one a page, ready to be placed. */
async function facePages(set: CardSet, paper: Paper, dress: Dress): Promise<FacePages> {
  const { cell } = quarters[paper]
  const content = contentOf(cell)
  const width = pt(content.width)
  const drawn = set.cards.flatMap(({ front, back }) => [
    front(dress.front, width),
    ...(back ? [back(dress.back, width)] : []),
  ])
  let next = 0
  const cards = set.cards.map(({ back }) => ({
    front: next++,
    back: back ? next++ : undefined,
  }))
  const laidOut = await layOut(<Faces faces={drawn} page={cell} content={content} />)
  return { bytes: await draw(laidOut, { title: set.title, locale: set.locale }), cards }
}
