import { type Colors, type Drawing, mark, signMark, svg } from '@read-the-room/brand'
import type { Kind, Sign } from '@read-the-room/core'
import { h, type VNode } from 'vue'

/** A drawing as a picture; `alt` is empty where the words beside it say the same. */
export function picture(drawing: Drawing, colors: Colors, name: string, alt: string): VNode {
  const src = `data:image/svg+xml,${encodeURIComponent(svg(drawing, colors))}`
  return h('img', { class: name, src, alt })
}

/** The mark of a kind of moment. */
export function kindMark(kind: Kind, colors: Colors): VNode {
  return picture(mark(kind), colors, 'mark', '')
}

/** The marks of signs in a row, each told by its name. */
export function signMarks(signs: Sign[], names: Record<Sign, string>, colors: Colors): VNode[] {
  return signs.map((sign) => picture(signMark(sign), colors, 'mark', names[sign]))
}
