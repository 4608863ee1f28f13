import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Logo } from '@read-the-room/core'
import { placeOf } from '@read-the-room/core/load'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { fontFiles } from '../fonts.ts'
import { greyPng } from './grey-png.ts'
import { isEmpty } from './is-empty.ts'

/** A logo as a picture of dots, in its colours and in greys, and its shape. */
export type Drawn = { colour: Buffer; grey: Buffer; width: number; height: number }

/** A logo file that `workshop.yml` names and that nothing can draw. */
export class LogoError extends Error {
  override name = 'LogoError'
  constructor(fault: string, options?: ErrorOptions) {
    const { line, column } = placeOf('', ['workshop', 'logo']) ?? { line: 1, column: 1 }
    super(
      `workshop.yml:${line}:${column}  logo: ${fault}: save it as plain SVG or PNG again`,
      options,
    )
  }
}

// A PDF cannot hold an SVG as react-pdf draws it. This draws the same dots on every machine: it
// is WebAssembly, and it knows no fonts but ours.
await initWasm(readFileSync(fileURLToPath(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'))))

/** Longest side in dots: 45 mm at 600 dots an inch. */
const longest = 1063

const known = new Map<string, Drawn>()

/** Draws a logo once, however often it is printed. */
export function drawnLogo(logo: Logo): Drawn {
  const before = known.get(logo.uri)
  if (before) return before
  const drawn = draw(logo)
  known.set(logo.uri, drawn)
  return drawn
}

function draw(logo: Logo): Drawn {
  const image = rendered(svgOf(logo), logo)
  const { width, height, pixels } = image
  // A PNG whose data is damaged is left out without a word.
  if (isEmpty(pixels)) throw new LogoError('draws nothing')
  return {
    colour: Buffer.from(image.asPng()),
    grey: greyPng(width, height, pixels),
    width,
    height,
  }
}

function rendered(svg: string, { type, width, height }: Logo) {
  const [side, length] =
    width > height ? (['width', width] as const) : (['height', height] as const)
  // Dots that a PNG does not have would only make the file larger.
  const value = type === 'png' ? Math.min(length, longest) : longest
  try {
    const font = { fontBuffers: fontFiles.map((file) => readFileSync(file)) }
    return new Resvg(svg, { fitTo: { mode: side, value }, font }).render()
  } catch (cause) {
    throw new LogoError('cannot be drawn', { cause })
  }
}

/** A PNG is wrapped, so that every kind of it, interlaced or in a palette, comes out plain. */
function svgOf({ type, uri, width, height }: Logo): string {
  if (type === 'svg') return Buffer.from(uri.slice(uri.indexOf(',') + 1), 'base64').toString('utf8')
  const size = `width="${width}" height="${height}"`
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}><image ${size} href="${uri}"/></svg>`
}
