import { createCanvas } from '@napi-rs/canvas'
import type { Opened } from '../preflight/open.ts'

/** A page as a plain printer puts it on paper: 150 dots an inch, each black or white. */
export async function oneBit(file: Opened, number: number) {
  const { data, width, height } = await seen(file, number, 150)
  const dots = data.map((value, index) =>
    index % 4 === 3 ? 255 : (data[index - (index % 4) + 1] ?? value) > 127 ? 255 : 0,
  )
  return { dots, width, height }
}

/** How much black a printer of black needs for a file, from 0 to 1 of all paper. */
export async function inkIn(file: Opened): Promise<number> {
  let [ink, dots] = [0, 0]
  for (let number = 1; number <= file.shown.numPages; number += 1) {
    const { data } = await seen(file, number, 72)
    for (let at = 0; at < data.length; at += 4) {
      const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3)
      ink += 1 - (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255
      dots += 1
    }
  }
  return ink / dots
}

/** A page as dots, so many an inch. */
async function seen({ shown }: Opened, number: number, dots: number) {
  const page = await shown.getPage(number)
  const viewport = page.getViewport({ scale: dots / 72 })
  const [width, height] = [Math.round(viewport.width), Math.round(viewport.height)]
  const canvas = createCanvas(width, height)
  const target = canvas as unknown as HTMLCanvasElement
  await page.render({ canvas: target, viewport }).promise
  return canvas.getContext('2d').getImageData(0, 0, width, height)
}
