import type { Drawing } from '@read-the-room/brand'
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { draw } from '../pdf/draw.ts'
import { Faces } from '../pdf/faces.tsx'
import { layOut } from '../pdf/layout.ts'
import { withFile } from '../preflight/open.ts'
import { colorLook } from '../testing/look.ts'
import { Picture } from './picture.tsx'

const dots: Drawing = {
  width: 22,
  height: 22,
  shapes: [{ kind: 'path', d: 'M3 3 H19', stroke: 'ink', width: 2, dash: [0.01, 4], cap: 'round' }],
}

test('dots that are round on a slide are round on paper', async () => {
  const size = { width: 20, height: 20 }
  const face = <Picture drawing={dots} look={colorLook} width={22} />
  const about = { title: 'T', locale: 'en', subject: 's a4 screen color', hash: 'h' }
  const laidOut = await layOut(<Faces pages={[{ face }]} page={size} content={size} />)
  const bytes = await draw(laidOut, about, { tagged: false })
  const caps = await withFile(bytes, async ({ shown }) => {
    const { fnArray, argsArray } = await (await shown.getPage(1)).getOperatorList()
    return fnArray.flatMap((fn, index) => (fn === OPS.setLineCap ? argsArray[index] : []))
  })
  expect(caps).toEqual([1])
})
