import { outlinePlan, withOwn } from '@read-the-room/brand'
import { dimensionIds, signsOf } from '@read-the-room/core'
import { type FacilitatorKit, preparationOf } from '@read-the-room/core/facilitator'
import { h, type VNode } from 'vue'
import type { Agenda } from '../live/agenda.ts'
import { imprint } from '../slides/imprint.ts'
import { roomPlanOf, scenarioOf } from '../slides/room-plan.ts'
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

/** A room whose signs are found, in lines alone: the guide is printed. */
function room(kit: FacilitatorKit): VNode[] {
  const { scenario } = kit.site.moment
  const { plan } = roomPlanOf(kit, scenario)
  if (plan === undefined) return []
  const signs = signsOf(scenarioOf(kit, scenario))
  const shown = dimensionIds.map((dimension) => ({ dimension, points: signs[dimension].points }))
  const drawing = outlinePlan(plan.room, shown)
  return [picture(drawing, withOwn(kit.workshop.colors), 'room', plan.words)]
}
