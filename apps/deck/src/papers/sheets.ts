import type { FacilitatorKit } from '@read-the-room/core/facilitator'
import { h, type VNode } from 'vue'
import { agendaOf } from '../live/agenda.ts'
import type { Slide } from '../slides/slide.ts'
import { guide } from './guide.ts'
import { handout } from './handout.ts'
import type { Paper } from './paper.ts'
import { runSheet } from './run-sheet.ts'

/** What is printed on every paper size. */
export const sheets = ['guide', 'run-sheet', 'handout'] as const
export type Sheet = (typeof sheets)[number]

/** A deck as sheets are made of it: a picture of each slide as it stands after its last click. */
export type Deck = { kit: FacilitatorKit; length: string; slides: Slide[]; pictures: string[] }

/** A sheet's name and what is on it. */
export function sheetOf(
  sheet: Sheet,
  paper: Paper,
  { kit, length, slides, pictures }: Deck,
): { title: string; body: VNode[] } {
  const { papers: words } = kit.facilitator
  const agenda = agendaOf(kit, length)
  switch (sheet) {
    case 'guide':
      return { title: words.guide, body: guide(kit, agenda, slides, pictures) }
    case 'run-sheet':
      return {
        title: words.runSheet,
        body: [h('section', { class: 'sheet' }, runSheet(kit, agenda))],
      }
    case 'handout':
      return { title: kit.deck.handout.heading, body: handout(kit, slides, paper) }
    default:
      throw new RangeError(`no such sheet: ${String(sheet satisfies never)}`)
  }
}
