import { createCanvas, loadImage } from '@napi-rs/canvas'

/** A picture anew, as WebP and at most so wide in pixels; nothing of it is cut off. */
export async function smaller(bytes: Uint8Array, most: number): Promise<Uint8Array> {
  const picture = await loadImage(Buffer.from(bytes))
  const width = Math.min(most, picture.width)
  const canvas = createCanvas(width, Math.round((picture.height * width) / picture.width))
  const context = canvas.getContext('2d')
  context.imageSmoothingQuality = 'high'
  context.drawImage(picture, 0, 0, canvas.width, canvas.height)
  return await canvas.encode('webp', 60)
}
