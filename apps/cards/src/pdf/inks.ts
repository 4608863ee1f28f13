import type PDFDocument from 'pdfkit'
import { inkColors } from '../look/look.ts'

/** Red, green and blue, each from 0 to 1. */
export type Rgb = readonly [red: number, green: number, blue: number]

/** Four inks, each from 0 to 1. */
export type Inks = readonly [cyan: number, magenta: number, yellow: number, black: number]

/** What a color is printed with: the light of black alone, or four inks. */
type Printed = readonly [gray: number] | Inks

/** Every color that is asked for is printed as another. */
export function mapColors(context: PDFDocument, printed: (color: Rgb) => Printed): void {
  const normalize = context._normalizeColor.bind(context)
  const space = context._getColorSpace.bind(context)
  context._getColorSpace = (color) =>
    Array.isArray(color) && color.length === 1 ? 'DeviceGray' : space(color)
  context._normalizeColor = (color) => {
    const channels: unknown = normalize(color)
    if (!Array.isArray(channels) || channels.length !== 3) return channels
    const [red, green, blue] = channels.map(Number)
    return printed([red ?? 0, green ?? 0, blue ?? 0])
  }
}

/**
 * The darkest that an ink-saver prints: a third lighter than black, which still stands out from paper
 * more than seven to one. Full black for words that are dark blue in color would take more ink.
 */
const darkest = 0.33

/** For an ink-saver: what is nearly white stays white, all else is a gray of black. */
export function inBlack(color: Rgb): Printed {
  const light = lightOf(color)
  const gray = light > 0.9 ? 1 : Math.max(darkest, light)
  return [gray]
}

/**
 * For a print shop: words are in black ink alone. Mixed from four inks, as a shop would mix a dark
 * blue, a small letter has four edges that never quite meet. What is gray in all else is black ink
 * too, so that no place takes more than three inks (gray component replacement in full).
 */
export function inInks(color: Rgb): Inks {
  if (wordColors.some((words) => words.every((part, at) => near(part, color[at])))) {
    const light = lightOf(color)
    // The color of words is as dark as black ink is.
    return [0, 0, 0, light < 0.2 ? 1 : 1 - light]
  }
  const most = Math.max(...color)
  if (most === 0) return [0, 0, 0, 1]
  const [red, green, blue] = color
  return [1 - red / most, 1 - green / most, 1 - blue / most, 1 - most]
}

const wordColors = inkColors.map((hex) =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255),
)

const near = (part: number, other = 0) => Math.abs(part - other) < 1e-4

function lightOf([red, green, blue]: Rgb): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
