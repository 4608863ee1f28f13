import type { Paper } from '@read-the-room/core'
import { centered, paperSizes, type Stock } from './stock.ts'
import { inch, type Size } from './units.ts'

/** The sizes that faces are made in. */
export const formats = ['quarter', 'half', 'tenth', 'page', 'leaf'] as const
export type Format = (typeof formats)[number]

/** Whether a face has the whole paper to itself: a page to read, or the leaf that everybody holds up. */
export function isWhole(format: Format): boolean {
  return format === 'page' || format === 'leaf'
}

/** The part of a cell that a face may fill, in millimetres. */
export function contentOf(format: Format, paper: Paper): Size {
  const { width, height } = plain(format, paper).cell
  const margin = margins[format]
  return { width: width - 2 * margin, height: height - 2 * margin }
}

/** The same in a cell of pre-cut stock. */
export function contentIn({ width, height }: Size): Size {
  return { width: width - 2 * margins.tenth, height: height - 2 * margins.tenth }
}

/** What is kept free of text inside the cut; a leaf has no foot in its margin. */
const margins = { quarter: 5, half: 6, tenth: 4.5, page: 16, leaf: 9 } as const satisfies Record<
  Format,
  number
>

/**
 * Plain paper. Cards are a little smaller than A6, A5 or a business card, so that a desktop
 * printer, which leaves 3 to 5 mm of the edge white, loses nothing.
 */
export function plain(format: Format, paper: Paper): Stock {
  const sheet = paperSizes[paper]
  const [width, height] = paper === 'a4' ? [95, 136] : [98, 128]
  switch (format) {
    case 'quarter':
      return centered(paper, sheet, { width, height }, [2, 2], 6)
    case 'half':
      return centered(paper, sheet, { width: 2 * width + 6, height }, [1, 2], 6)
    case 'tenth':
      return centered(paper, sheet, { width, height: (2 * height + 6 - 16) / 5 }, [2, 5], 4)
    case 'page':
    case 'leaf':
      return centered(paper, sheet, sheet, [1, 1], 0)
    default:
      throw new RangeError(`no such format: ${String(format satisfies never)}`)
  }
}

/** The size that a print shop cuts to. */
export function shopTrim(format: Format, paper: Paper): Size {
  const metric = paper === 'a4'
  switch (format) {
    case 'quarter':
      return metric ? { width: 105, height: 148 } : { width: 4.25 * inch, height: 5.5 * inch }
    case 'half':
      return metric ? { width: 210, height: 148 } : { width: 8.5 * inch, height: 5.5 * inch }
    case 'tenth':
      return metric ? { width: 98, height: 56 } : { width: 4 * inch, height: 2.25 * inch }
    case 'page':
    case 'leaf':
      return paperSizes[paper]
    default:
      throw new RangeError(`no such format: ${String(format satisfies never)}`)
  }
}

/** What is printed beyond the cut: 3 mm on metric paper, an eighth of an inch on US paper. */
export function bleedOf(paper: Paper): number {
  return paper === 'a4' ? 3 : inch / 8
}
