import { fill } from '@read-the-room/core'
import type { FacilitatorKit } from '@read-the-room/core/facilitator'
import { h, type VNode } from 'vue'
import type { Agenda } from '../live/agenda.ts'
import { noteParts } from '../slides/note.ts'
import type { Slide } from '../slides/slide.ts'
import { besidePicture, lettersBeside, type Part } from './beside.ts'
import { span } from './minutes.ts'
import { tasks } from './tasks.ts'

/** Block by block: from when to when, then its slides, each beside what is said to it. */
export function guideBlocks(
  kit: FacilitatorKit,
  { blocks }: Agenda,
  slides: Slide[],
  pictures: string[],
): VNode[] {
  const { labels } = kit.facilitator
  const { arrival } = kit['run-sheets']
  const parts = [
    { id: 'arrival', time: labels.hint, title: kit.deck.title, minutes: arrival.minutes },
    ...blocks.map(({ id, title, start, minutes }) => ({
      id,
      time: span(start, minutes),
      title,
      minutes,
    })),
  ]
  return parts.flatMap(({ id, time, title, minutes }) => [
    h('header', { class: 'part' }, [
      h('span', { class: 'time' }, time),
      h('h2', title),
      h('span', fill(kit.deck.activity.minutes, { minutes })),
    ]),
    ...slides.flatMap((slide, index) =>
      slide.block === id ? [shown(kit, slide, index, slides.length, pictures[index])] : [],
    ),
  ])
}

function shown(
  kit: FacilitatorKit,
  slide: Slide,
  index: number,
  total: number,
  picture: string | undefined,
): VNode {
  const { papers, labels } = kit.facilitator
  const place = fill(papers.slide, { number: index + 1, total })
  const steps =
    slide.layout === 'activity' ? slide.steps.map(({ text, time }) => `${text} (${time})`) : []
  const room = Math.max(0, lettersBeside - steps.join().length)
  const { beside, below } = besidePicture(noteParts(slide.note, kit.facilitator), room)
  const arrival = slide.block === 'arrival' ? [labels.hint] : []
  const todo = [...arrival, labels.materials, labels.space]
  const part = ({ label, lines, goesOn }: Part) => [
    ...(goesOn ? [] : [h('h4', label)]),
    todo.includes(label) ? tasks(lines) : list(lines),
  ]
  return h('article', { class: 'shown' }, [
    h('div', { class: 'first' }, [
      h('figure', [h('img', { src: picture, alt: slide.title }), h('figcaption', place)]),
      h('h3', slide.title),
      ...(steps.length === 0 ? [] : [tasks(steps)]),
      ...beside.flatMap(part),
    ]),
    ...below.flatMap(part),
  ])
}

function list(lines: string[]): VNode {
  return h(
    'ul',
    lines.map((line) => h('li', line)),
  )
}
