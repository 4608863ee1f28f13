import type { Logo } from './logo.ts'
import { isEmpty, type Rendered, rendered, svgOf } from './rendered.ts'

/** Why a logo cannot be printed, and what to do; none where it can. */
export function logoFault(logo: Logo): string | undefined {
  const drawn = tried(logo)
  const again = logo.type === 'png' ? 'PNG' : 'plain SVG'
  if (drawn === undefined) return `cannot be drawn: save it as ${again} again`
  // Letters need a typeface, which is not at hand here.
  if (logo.type === 'svg' && /<(\w+:)?text\b[^>]*>(<[^>]*>|\s)*[^<\s]/.test(svgOf(logo)))
    return undefined
  if (!isEmpty(drawn.pixels)) return undefined
  // What is broken inside a PNG is left out of the drawing without a word.
  return logo.type === 'png'
    ? 'is broken or wholly transparent: save it as PNG again'
    : 'draws nothing: save it as plain SVG again, with something to see'
}

/** The renderer throws where it cannot read a file; a fault of its own ends the program. */
function tried(logo: Logo): Rendered | undefined {
  try {
    return rendered(logo)
  } catch (error) {
    if (error instanceof Error && error.name === 'RuntimeError') throw error
    return undefined
  }
}
