import type { Kit } from '@read-the-room/core'
import { h, type VNode } from 'vue'
import { signLine } from '../slides/sign-line.ts'
import type { Slide } from '../slides/slide.ts'

/** All words of the slides as one page, for people who do not see the screen. */
export function readAlong({ deck }: Kit, slides: Slide[]): VNode[] {
  return [
    h('div', { class: 'read' }, [
      h('h1', deck.read.heading),
      h('p', { class: 'lead' }, deck.read.intro),
      h('p', h('a', { href: 'index.html' }, deck.read.slides)),
      ...slides.map((slide, index) =>
        h('section', { id: slide.id }, [h('h2', `${index + 1}. ${slide.title}`), ...body(slide)]),
      ),
    ]),
  ]
}

function body(slide: Slide): VNode[] {
  switch (slide.layout) {
    case 'cover':
      return [h('p', slide.subtitle), ...texts([slide.place.join(' · '), slide.plan?.words ?? ''])]
    case 'claims':
      return [
        h(
          'ul',
          slide.claims.map(({ text, source }) => h('li', [text, ' ', h('cite', source)])),
        ),
        h('p', slide.aim),
      ]
    case 'points':
      return [
        h(
          'ol',
          slide.points.map((point) => h('li', point)),
        ),
        ...(slide.marks === undefined
          ? []
          : [
              h(
                'ul',
                slide.marks.map(({ label }) => h('li', label)),
              ),
            ]),
        ...texts([slide.plan?.words ?? '', slide.place?.join(' · ') ?? '']),
      ]
    case 'code':
      return [...texts(slide.lines), ...texts([slide.address ?? ''])]
    case 'compare':
      return [
        h('p', slide.kicker),
        ...slide.columns.flatMap(({ label, headline, signs }) => [
          h('h3', `${label}: ${headline}`),
          h(
            'ul',
            signs.map((sign) => h('li', sign)),
          ),
        ]),
      ]
    case 'scene':
      return [
        ...texts([slide.kicker, slide.story, slide.plan?.words ?? '', slide.task]),
        ...(slide.sign === undefined ? [] : texts([signLine(slide.sign)])),
        ...(slide.votes.length === 0
          ? []
          : [
              h(
                'ul',
                slide.votes.map(({ label }) => h('li', label)),
              ),
            ]),
      ]
    case 'reveal':
      return [
        h(
          'ul',
          slide.signs.map((sign) => h('li', `${sign.name}. ${signLine(sign)}`)),
        ),
        h('p', h('strong', slide.label)),
        h('p', `${slide.next.label}: ${slide.next.text}`),
      ]
    case 'kinds':
      return [
        h('p', slide.summary),
        h(
          'ul',
          slide.kinds.map(({ label, text }) => h('li', [h('strong', label), `: ${text}`])),
        ),
        ...(slide.turnTo === undefined ? [] : [h('p', slide.turnTo)]),
      ]
    case 'activity':
      return [
        h('p', slide.invitation),
        h('p', `${slide.groups.label}: ${slide.groups.text}`),
        h(
          'ol',
          slide.steps.map(({ text, time }) => h('li', `${text} (${time})`)),
        ),
      ]
    default:
      throw new RangeError(`no such layout: ${String(slide satisfies never)}`)
  }
}

function texts(lines: string[]): VNode[] {
  return lines.filter((line) => line !== '').map((line) => h('p', line))
}
