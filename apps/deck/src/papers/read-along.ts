import type { Kit } from '@read-the-room/core'
import { h, type VNode } from 'vue'
import { signLine } from '../slides/sign-line.ts'
import type { ShownSign, Slide } from '../slides/slide.ts'

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
    case 'pair':
      return [
        ...texts([slide.line, slide.ask]),
        h(
          'ol',
          slide.places.map((place) => h('li', `${place}. ${slide.again}`)),
        ),
      ]
    case 'table':
      return slide.rows.flatMap(([name, ...cells]) => [
        h('h3', name),
        h(
          'ul',
          cells.map((cell, index) => h('li', `${slide.heads[index + 1]?.text}: ${cell}`)),
        ),
      ])
    case 'find':
      return [...texts([slide.story, slide.task]), signs(slide.signs)]
    case 'scene':
      return [
        ...texts([slide.kicker, slide.story, slide.plan?.words ?? '', slide.task]),
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
        signs(slide.signs),
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
    case 'question':
      return [
        h('p', slide.ask),
        ...texts([slide.sentences.join(' ')]),
        h(
          'ol',
          slide.options.map((option) => h('li', option)),
        ),
        h('p', `${slide.fits}: ${slide.best + 1}. ${slide.reason}`),
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

function signs(all: ShownSign[]): VNode {
  return h(
    'ul',
    all.map((sign) => h('li', `${sign.name}. ${signLine(sign)}`)),
  )
}

function texts(lines: string[]): VNode[] {
  return lines.filter((line) => line !== '').map((line) => h('p', line))
}
