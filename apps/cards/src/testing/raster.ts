import { createCanvas } from '@napi-rs/canvas'
import type { Opened } from '../preflight/open.ts'

/** A page as a plain printer puts it on paper: 150 dots an inch, each black or white. */
export async function oneBit({ shown }: Opened, number: number) {
  const page = await shown.getPage(number)
  const viewport = page.getViewport({ scale: 150 / 72 })
  const [width, height] = [Math.round(viewport.width), Math.round(viewport.height)]
  const canvas = createCanvas(width, height)
  const target = canvas as unknown as HTMLCanvasElement
  await page.render({ canvas: target, viewport }).promise
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height)
  const dots = data.map((value, index) =>
    index % 4 === 3 ? 255 : (data[index - (index % 4) + 1] ?? value) > 127 ? 255 : 0,
  )
  return { dots, width, height }
}
