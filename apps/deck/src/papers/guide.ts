import { atNight, roomPlan, svg } from '@read-the-room/brand'
import { fill } from '@read-the-room/core'
import { type FacilitatorKit, type Occasion, preparationOf } from '@read-the-room/core/facilitator'
import { h, type VNode } from 'vue'
import type { Agenda } from '../live/agenda.ts'
import { imprint } from '../slides/imprint.ts'
import { noteParts } from '../slides/note.ts'
import { roomPlanOf } from '../slides/room-plan.ts'
import type { Slide } from '../slides/slide.ts'
import { objectives } from './objectives.ts'
import { runSheet } from './run-sheet.ts'

/** From so many characters on, a slide's picture makes room for its note. */
const longNote = 700
const longerNote = 1300

/** Cover, what to prepare, what it is for and what follows, the run sheet, then a page a slide. */
export function guide(
  kit: FacilitatorKit,
  agenda: Agenda,
  slides: Slide[],
  pictures: string[],
): VNode[] {
  const { papers } = kit.facilitator
  const { after } = kit['run-sheets']
  const { prepare, name } = agenda.sheet
  const { place, logo } = imprint(kit)
  return [
    h('section', { class: 'sheet cover' }, [
      h('h1', kit.deck.title),
      h('p', { class: 'lead' }, `${papers.guide} · ${agenda.sheet.name}`),
      h('p', { class: 'lead quiet' }, agenda.sheet.for),
      ...room(kit),
      h('p', { class: 'quiet' }, place.join(' · ')),
      ...(logo === undefined ? [] : [h('img', { class: 'logo', src: logo.uri, alt: logo.alt })]),
    ]),
    h('section', { class: 'sheet' }, [
      h('h2', papers.preparation),
      ...preparationOf(kit).map(occasion),
      ...(prepare.length === 0 ? [] : [occasion({ when: name, tasks: prepare })]),
    ]),
    h('section', { class: 'sheet' }, [
      ...objectives(kit, agenda),
      h('h2', papers.after),
      ...after.map(occasion),
    ]),
    h('section', { class: 'sheet' }, runSheet(kit, agenda)),
    ...slides.map((slide, index) => slidePage(kit, slide, index, slides.length, pictures[index])),
  ]
}

/** The room of the first slide, with its signs. */
function room(kit: FacilitatorKit): VNode[] {
  const { plan } = roomPlanOf(kit, kit.site.moment.scenario)
  if (plan === undefined) return []
  const drawing = svg(roomPlan(plan.room, plan.shown), atNight(kit.workshop.colors))
  const src = `data:image/svg+xml,${encodeURIComponent(drawing)}`
  return [h('img', { class: 'room', src, alt: plan.words })]
}

function occasion({ when, tasks }: Occasion): VNode {
  return h('div', [
    h('h3', when),
    h(
      'ul',
      { class: 'tasks' },
      tasks.map((task) => h('li', [h('span', task)])),
    ),
  ])
}

function slidePage(
  kit: FacilitatorKit,
  slide: Slide,
  index: number,
  total: number,
  picture: string | undefined,
): VNode {
  const parts = noteParts(slide.note, kit.facilitator)
  const length = parts.flatMap(({ lines }) => lines).join('').length
  const size = length > longerNote ? 'longer' : length > longNote ? 'long' : ''
  const place = fill(kit.facilitator.papers.slide, { number: index + 1, total })
  return h('section', { class: ['sheet slide', size] }, [
    h('header', [h('h2', slide.title), h('span', { class: 'quiet' }, place)]),
    h('img', { src: picture, alt: slide.title }),
    h(
      'div',
      { class: 'note' },
      parts.flatMap(({ label, lines }) => [
        h('h3', label),
        h(
          'ul',
          lines.map((line) => h('li', line)),
        ),
      ]),
    ),
  ])
}
