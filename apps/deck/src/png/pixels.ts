import { unzlibSync } from 'fflate'

/** A picture as rows of red, green and blue, one byte each. */
export type Pixels = { width: number; height: number; rgb: Uint8Array }

/** The part of the PNG format (ISO/IEC 15948) that browsers write: eight bits, color, no interlace. */
export function pixels(png: Uint8Array): Pixels | undefined {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  const [width, height] = [view.getUint32(16), view.getUint32(20)]
  const [depth, color, , , interlace] = png.subarray(24, 29)
  if (depth !== 8 || interlace !== 0 || (color !== 2 && color !== 6)) return undefined
  const bytes = color === 2 ? 3 : 4
  const rows = unfiltered(unzlibSync(data(png, view)), width * bytes, height, bytes)
  const rgb = new Uint8Array(width * height * 3)
  for (let from = 0, to = 0; from < rows.length; from += bytes, to += 3) {
    // What can be seen through has no place in a palette of plain colors.
    if (bytes === 4 && rows[from + 3] !== 255) return undefined
    rgb.set(rows.subarray(from, from + 3), to)
  }
  return { width, height, rgb }
}

/** All parts of the picture's data, one after the other. */
function data(png: Uint8Array, view: DataView): Uint8Array {
  const parts: Uint8Array[] = []
  for (let at = 8; at < png.length; ) {
    const length = view.getUint32(at)
    const name = String.fromCharCode(...png.subarray(at + 4, at + 8))
    if (name === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  return Buffer.concat(parts)
}

/** Undoes what a writer did to each row so that it packs well. */
function unfiltered(raw: Uint8Array, width: number, height: number, step: number): Uint8Array {
  const rows = new Uint8Array(width * height)
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (width + 1)]
    for (let x = 0; x < width; x += 1) {
      const at = y * width + x
      const left = x < step ? 0 : (rows[at - step] ?? 0)
      const above = y === 0 ? 0 : (rows[at - width] ?? 0)
      const corner = x < step || y === 0 ? 0 : (rows[at - width - step] ?? 0)
      const value = raw[y * (width + 1) + 1 + x] ?? 0
      rows[at] = value + guess(filter, left, above, corner)
    }
  }
  return rows
}

function guess(filter = 0, left: number, above: number, corner: number): number {
  if (filter === 1) return left
  if (filter === 2) return above
  if (filter === 3) return (left + above) >> 1
  if (filter !== 4) return 0
  const [a, b, c] = [above - corner, left - corner, left + above - 2 * corner].map(Math.abs)
  if (a === undefined || b === undefined || c === undefined) return 0
  return a <= b && a <= c ? left : b <= c ? above : corner
}

/** A color as one number. */
export function colorAt(rgb: Uint8Array, at: number): number {
  return ((rgb[at] ?? 0) << 16) | ((rgb[at + 1] ?? 0) << 8) | (rgb[at + 2] ?? 0)
}
