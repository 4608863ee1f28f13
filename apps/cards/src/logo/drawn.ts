import { readFileSync } from 'node:fs'
import type { Logo } from '@read-the-room/core'
import { placeOf } from '@read-the-room/core/load'
import { Refusal } from '@read-the-room/core/refusal'
import { isEmpty, type Rendered, rendered } from '@read-the-room/core/rendered-logo'
import { fontFiles } from '../look/fonts.ts'
import { grayPng } from './gray-png.ts'

/** A logo as a picture of dots, in its colors and in grays, and its shape. */
export type Drawn = { color: Buffer; gray: Buffer; width: number; height: number }

/** A logo file that `workshop.yml` names and that nothing can draw. */
export class LogoError extends Refusal {
  override name = 'LogoError'
  constructor(fault: string, options?: ErrorOptions) {
    const { line, column } = placeOf('', ['workshop', 'logo']) ?? { line: 1, column: 1 }
    super(
      `workshop.yml:${line}:${column}  logo: ${fault}: save it as plain SVG or PNG again`,
      options,
    )
  }
}

const fonts = fontFiles.map((file) => readFileSync(file))

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
  const { width, height, pixels, png } = printed(logo)
  // A PNG whose data is damaged is left out without a word.
  if (isEmpty(pixels)) throw new LogoError('draws nothing')
  return { color: Buffer.from(png), gray: grayPng(width, height, pixels), width, height }
}

function printed(logo: Logo): Rendered {
  try {
    return rendered(logo, fonts)
  } catch (cause) {
    throw new LogoError('cannot be drawn', { cause })
  }
}
