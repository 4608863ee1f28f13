import type { Kit } from '@read-the-room/core'
import { h, type VNode } from 'vue'
import type { Slide } from '../slides/slide.ts'
import { readSlide } from './read-slide.ts'

/** All words of the slides as one page, for people who do not see the screen. */
export function readAlong({ deck }: Kit, slides: Slide[]): VNode[] {
  return [
    h('div', { class: 'read' }, [
      h('h1', deck.read.heading),
      h('p', { class: 'lead' }, deck.read.intro),
      h('p', h('a', { href: 'index.html' }, deck.read.slides)),
      ...slides.map((slide, index) =>
        h('section', { id: slide.id }, [
          h('h2', `${index + 1}. ${slide.title}`),
          ...readSlide(slide),
        ]),
      ),
    ]),
  ]
}
