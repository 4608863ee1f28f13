import { families } from '@read-the-room/brand'

/**
 * Brings the brand's face. Where the browser tells nothing of faces, they are set at once, and drawn
 * once they are there. Rejects with a DOMException where a face does not arrive.
 */
export async function bringFaces(): Promise<void> {
  if (document.fonts === undefined) return
  const faces = ['400', '700'].map((weight) => document.fonts.load(`${weight} 1em ${families}`))
  await Promise.all(faces)
}

/** A face that does not arrive changes nothing. */
export function withoutFaces(error: unknown): void {
  if (!(error instanceof DOMException)) throw error
}
