import { modes } from '@read-the-room/core'
import { h, type VNode } from 'vue'
import type { Scene, Slide } from '../slides/slide.ts'

/** Everything that a slide says under its title, in the order in which it comes. */
export function readSlide(slide: Slide): VNode[] {
  switch (slide.layout) {
    case 'cover':
      return texts([slide.subtitle, slide.place.join(' · ')])
    case 'claims':
      return [
        list(
          'ul',
          slide.claims.map(({ text, source }) => [text, ' ', h('cite', source)]),
        ),
        ...texts([slide.aim]),
      ]
    case 'points': {
      const { marks = [] } = slide
      return [
        list('ol', slide.points),
        ...(marks.length === 0
          ? []
          : [
              list(
                'ul',
                marks.map(({ label }) => label),
              ),
            ]),
        ...texts([slide.plan?.words ?? '']),
      ]
    }
    case 'close':
      return [
        list('ol', slide.questions),
        ...texts([slide.plan, slide.code?.scan ?? '', slide.place.join(' · ')]),
      ]
    case 'divider':
      return texts([slide.kicker])
    case 'questions':
      return slide.questions.flatMap(({ text, finds }, index) => [
        h('h3', `${index + 1}. ${text}`),
        list(
          'ul',
          modes.map((mode) => finds[mode]),
        ),
      ])
    case 'rule':
    case 'kinds':
      return [
        list(
          'ul',
          slide.kinds.map(({ label, text }) => [h('strong', label), `: ${text}`]),
        ),
      ]
    case 'code':
      return texts([...slide.lines, slide.address ?? ''])
    case 'pair':
      return [
        ...texts([slide.line, slide.ask]),
        list(
          'ol',
          slide.places.map(({ text }) => `${text}. ${slide.again}`),
        ),
      ]
    case 'moves':
      return [
        list(
          'ol',
          slide.moves.map(({ title, line }) => [h('strong', title), `: ${line}`]),
        ),
      ]
    case 'power':
      return texts([slide.text, slide.turnTo])
    case 'scene':
      return scene(slide)
    case 'question':
      return [
        ...texts([slide.ask, slide.sentences.join(' ')]),
        list('ol', slide.options),
        ...texts([`${slide.fits}: ${slide.best + 1}. ${slide.reason}`]),
      ]
    case 'activity':
      return [
        ...texts([slide.invitation, `${slide.groups.label}: ${slide.groups.text}`]),
        list(
          'ol',
          slide.steps.map(({ text, time }) => `${text} (${time})`),
        ),
      ]
    default:
      throw new RangeError(`no such layout: ${String(slide satisfies never)}`)
  }
}

/** The story and what the room does with it; where it is read, the sign of every question. */
function scene(slide: Scene): VNode[] {
  const { kicker, scene: lines, signs, plan, task = '', votes, verdict, clicks } = slide
  const story = lines.map(({ text }) => text).join(' ')
  const read = signs.map(({ dimension, question, label, outside }) => {
    const words = lines.find(({ sign }) => sign === dimension)?.text ?? outside
    return `${question} ${[label, words].filter((text) => text !== '').join(': ')}`
  })
  return [
    ...texts([kicker, story, plan?.words ?? '', task]),
    ...(votes.length === 0
      ? []
      : [
          list(
            'ul',
            votes.map(({ label }) => label),
          ),
        ]),
    ...(clicks === 0 ? [] : [list('ul', read)]),
    ...(verdict === undefined ? [] : [h('p', [h('strong', verdict.label), `: ${verdict.next}`])]),
  ]
}

function list(name: 'ul' | 'ol', lines: (string | (string | VNode)[])[]): VNode {
  return h(
    name,
    lines.map((line) => h('li', line)),
  )
}

function texts(lines: string[]): VNode[] {
  return lines.filter((line) => line !== '').map((line) => h('p', line))
}
