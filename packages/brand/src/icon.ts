import type { Workshop } from '@read-the-room/core'
import { withOwn } from './colors.ts'
import { mark } from './marks.ts'
import { svg } from './svg.ts'

/** What the tab of a page shows: the mark of a mixed moment, as an SVG file. */
export function icon(own: Workshop['colors']): string {
  return svg(mark('mixed'), withOwn(own))
}

/** The same as a data address, which asks for nothing. */
export function iconAddress(own: Workshop['colors']): string {
  return `data:image/svg+xml,${encodeURIComponent(icon(own))}`
}
