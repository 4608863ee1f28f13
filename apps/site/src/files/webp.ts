import { createCanvas, ImageData } from '@napi-rs/canvas'

/** A picture as it was drawn: red, green, blue, opacity of each pixel, row by row. */
export type Drawn = { width: number; height: number; data: Uint8Array }

/** A drawn picture as the bytes of a WebP file; it is packed beside whatever is drawn next. */
export async function webp({ width, height, data }: Drawn): Promise<Uint8Array> {
  const canvas = createCanvas(width, height)
  const pixels = new Uint8ClampedArray(data.buffer, data.byteOffset, data.byteLength)
  canvas.getContext('2d').putImageData(new ImageData(pixels, width, height), 0, 0)
  return await canvas.encode('webp', 80)
}
