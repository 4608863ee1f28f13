import { roomPlan, withOwn } from '@read-the-room/brand'
import { type FacilitatorKit, preparationOf } from '@read-the-room/core/facilitator'
import { h, type VNode } from 'vue'
import type { Agenda } from '../live/agenda.ts'
import { imprint } from '../slides/imprint.ts'
import { roomPlanOf } from '../slides/room-plan.ts'
import type { Slide } from '../slides/slide.ts'
import { picture } from './drawing.ts'
import { guideBlocks } from './guide-blocks.ts'
import { objectives } from './objectives.ts'
import { runSheet } from './run-sheet.ts'
import { occasion } from './tasks.ts'

/**
 * Cover; what it is for and what to prepare; the run sheet; the blocks, each slide as it stands
 * after its last click, with what is said to it; then what follows.
 */
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
  const own = prepare.length === 0 ? [] : [{ when: name, tasks: prepare }]
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
      ...objectives(kit, agenda),
      h('h2', papers.preparation),
      h('div', { class: 'columns' }, [...preparationOf(kit), ...own].map(occasion)),
    ]),
    h('section', { class: 'sheet' }, runSheet(kit, agenda)),
    h('section', { class: 'sheet' }, [
      ...guideBlocks(kit, agenda, slides, pictures),
      h('div', { class: 'after' }, [
        h('header', { class: 'part' }, [h('h2', papers.after)]),
        h('div', { class: 'columns' }, after.map(occasion)),
      ]),
    ]),
  ]
}

/** The room of the first slide, with its signs. */
function room(kit: FacilitatorKit): VNode[] {
  const { plan } = roomPlanOf(kit, kit.site.moment.scenario)
  if (plan === undefined) return []
  return [picture(roomPlan(plan.room), withOwn(kit.workshop.colors), 'room', plan.words)]
}
