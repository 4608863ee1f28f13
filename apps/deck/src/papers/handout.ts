import type { Kit } from '@read-the-room/core'
import { h, type VNode } from 'vue'
import type { Slide } from '../slides/slide.ts'

/** Slides worth keeping: what was compared, read and decided. Activities stay on the wall. */
const kept: Slide['layout'][] = ['claims', 'table', 'kinds']

/** Pictures of the slides to keep, with lines to write on, and lines for one's own. */
export function handout({ deck }: Kit, slides: Slide[], pictures: string[]): VNode[] {
  const rows = slides.flatMap((slide, index) =>
    kept.includes(slide.layout)
      ? [
          h('div', { class: 'handout' }, [
            h('img', { src: pictures[index], alt: slide.title }),
            lines(4),
          ]),
        ]
      : [],
  )
  return [
    h('h1', deck.title),
    h('p', { class: 'lead quiet' }, deck.handout.heading),
    ...rows,
    h('h2', deck.handout.own),
    lines(5),
  ]
}

function lines(count: number): VNode {
  return h(
    'div',
    { class: 'lines', 'aria-hidden': true },
    Array.from({ length: count }, () => h('i')),
  )
}
