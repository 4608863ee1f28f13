import { crc32 } from 'node:zlib'
import { zlibSync } from 'fflate'
import { colorAt, type Pixels } from './pixels.ts'

const signature = [137, 80, 78, 71, 13, 10, 26, 10]

/** A PNG file whose bytes are places in a palette; a color that is not in it takes the nearest. */
export function writePng({ width, height, rgb }: Pixels, palette: readonly number[]): Uint8Array {
  const place = nearest(palette)
  const rows = new Uint8Array(height * (width + 1))
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      rows[y * (width + 1) + 1 + x] = place(colorAt(rgb, (y * width + x) * 3))
    }
  }
  const head = new Uint8Array([...fourBytes(width), ...fourBytes(height), 8, 3, 0, 0, 0])
  const colors = new Uint8Array(palette.flatMap(parts))
  return Buffer.concat([
    new Uint8Array(signature),
    part('IHDR', head),
    part('PLTE', colors),
    // Not Node's own: its bytes differ from one processor to another.
    part('IDAT', zlibSync(rows, { level: 9 })),
    part('IEND', new Uint8Array()),
  ])
}

/** The place of a color in a palette; each color is looked for once. */
function nearest(palette: readonly number[]): (color: number) => number {
  const places = new Map(palette.map((color, place) => [color, place]))
  return (color) => {
    const known = places.get(color)
    if (known !== undefined) return known
    const distances = palette.map((one) => distance(one, color))
    const place = distances.indexOf(Math.min(...distances))
    places.set(color, place)
    return place
  }
}

function distance(one: number, other: number): number {
  const [from, to] = [parts(one), parts(other)]
  return from.reduce((sum, value, index) => sum + (value - (to[index] ?? 0)) ** 2, 0)
}

function parts(color: number): number[] {
  return [color >> 16, (color >> 8) & 255, color & 255]
}

/** Length, name, bytes and a checksum over the last two. */
function part(name: string, bytes: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), bytes])
  return Buffer.concat([
    new Uint8Array(fourBytes(bytes.length)),
    named,
    new Uint8Array(fourBytes(crc32(named))),
  ])
}

function fourBytes(value: number): number[] {
  return [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]
}
