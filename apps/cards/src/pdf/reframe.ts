import { pt, type Size } from '../geometry/units.ts'
import type { Node } from './tree.ts'

/**
 * The same pages on paper of another size, their faces still in the middle: one layout serves
 * screen, sheet and print shop, so that all three have the same line ends.
 */
export function reframe(laidOut: Node, from: Size, to: Size): Node {
  const [dx, dy] = [pt((to.width - from.width) / 2), pt((to.height - from.height) / 2)]
  const [width, height] = [pt(to.width), pt(to.height)]
  const pages = (laidOut.children ?? []).map((page) => ({
    ...page,
    ...(page.box ? { box: { ...page.box, width, height } } : {}),
    children: (page.children ?? []).map(({ box, ...child }) => ({
      ...child,
      ...(box ? { box: { ...box, left: box.left + dx, top: box.top + dy } } : {}),
    })),
  }))
  return { ...laidOut, children: pages }
}
