import { crc32, deflateSync } from 'node:zlib'

/** Dots of red, green, blue and alpha as a PNG of grays and alpha: black ink prints it. */
export function grayPng(width: number, height: number, pixels: Uint8Array): Buffer {
  const row = 1 + 2 * width
  const rows = Buffer.alloc(height * row)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const from = 4 * (y * width + x)
      const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.subarray(from, from + 4)
      const to = y * row + 1 + 2 * x
      // The dots come multiplied by their alpha; a PNG holds them as they were.
      const light = 0.2126 * red + 0.7152 * green + 0.0722 * blue
      rows[to] = alpha === 0 ? 255 : Math.min(255, Math.round((light * 255) / alpha))
      rows[to + 1] = alpha
    }
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  // Eight bits, gray with alpha.
  head.set([8, 4, 0, 0, 0], 8)
  const parts = [
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', rows.subarray(0, 0)),
  ]
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...parts])
}

/** Length, name, data and checksum. */
function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}
