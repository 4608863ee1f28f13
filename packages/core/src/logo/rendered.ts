import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import type { Logo } from './logo.ts'

// A PDF cannot hold an SVG as it is drawn on screens. This draws the same dots on every machine: it
// is WebAssembly, and it knows no fonts but those that it is given.
await initWasm(readFileSync(fileURLToPath(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'))))

/** A logo as dots: red, green, blue and alpha of each, row by row. */
export type Rendered = { width: number; height: number; pixels: Uint8Array; png: Uint8Array }

/** Longest side in dots: 45 mm at 600 dots an inch. */
const longest = 1063

/**
 * Draws a logo as it is printed, or with `most` dots along its longest side. Throws on what no
 * renderer can read.
 */
export function rendered(logo: Logo, fonts: Uint8Array[] = [], most = longest): Rendered {
  const { type, width, height } = logo
  const [side, length] =
    width > height ? (['width', width] as const) : (['height', height] as const)
  // Dots that a PNG does not have would only make the file larger.
  const value = type === 'png' ? Math.min(length, most) : most
  const image = new Resvg(svgOf(logo), {
    fitTo: { mode: side, value },
    font: { fontBuffers: fonts },
  }).render()
  return { width: image.width, height: image.height, pixels: image.pixels, png: image.asPng() }
}

/** Whether a picture of red, green, blue and alpha shows nothing at all. */
export function isEmpty(pixels: Uint8Array): boolean {
  for (let alpha = 3; alpha < pixels.length; alpha += 4) if (pixels[alpha] !== 0) return false
  return true
}

/** A PNG is wrapped, so that every kind of it, interlaced or in a palette, comes out plain. */
export function svgOf({ type, uri, width, height }: Logo): string {
  if (type === 'svg') return Buffer.from(uri.slice(uri.indexOf(',') + 1), 'base64').toString('utf8')
  const size = `width="${width}" height="${height}"`
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}><image ${size} href="${uri}"/></svg>`
}
