import { mark, withOwn } from '@read-the-room/brand'
import type { Workshop } from '@read-the-room/core'
import { svg } from './svg.ts'

/** The mark of a mixed moment as a data address: no request, in one file or many. */
export function favicon(own: Workshop['colours']): string {
  return `data:image/svg+xml,${encodeURIComponent(svg(mark('mixed'), withOwn(own)))}`
}
