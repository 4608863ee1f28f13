import { turnToOf } from '@read-the-room/core'
import type { FacilitatorKit } from '@read-the-room/core/facilitator'
import { total } from '@read-the-room/core/facilitator'
import { h, type VNode } from 'vue'
import { type Agenda, blockTitle } from '../live/agenda.ts'
import { clock } from './minutes.ts'

/** The run sheet as a page: starts, minutes, what lies on the tables, and the cut-first order. */
export function runSheet(kit: FacilitatorKit, agenda: Agenda): VNode[] {
  const { papers, presenter } = kit.facilitator
  const { sheet, blocks } = agenda
  const turnTo = turnToOf(kit)
  const rows = blocks.map(({ id, title, start, minutes }) => {
    const materials = materialsOf(kit, id, sheet.online)
    const block = sheet.blocks.find((one) => one.id === id)
    return h('tr', [
      h('td', { class: 'number' }, clock(start)),
      h('th', { scope: 'row' }, title),
      h('td', { class: 'number' }, String(minutes)),
      h('td', { class: 'number' }, String(block?.least ?? minutes)),
      h(
        'td',
        h(
          'ul',
          materials.map((one) => h('li', one)),
        ),
      ),
    ])
  })
  const end = [
    row(clock(sheet.minutes - sheet.reserve), presenter.reserve, sheet.reserve),
    row(clock(sheet.minutes), papers.total, total(sheet)),
  ]
  const heads = [papers.start, papers.block, papers.minutes, papers.least, papers.materials]
  return [
    h('h2', `${papers.runSheet} · ${sheet.name}`),
    h('p', { class: 'quiet' }, sheet.for),
    h('table', [
      h(
        'thead',
        h(
          'tr',
          heads.map((head) => h('th', { scope: 'col' }, head)),
        ),
      ),
      h('tbody', [...rows, ...end]),
    ]),
    ...(turnTo === undefined ? [] : [h('p', turnTo)]),
    h('h3', papers.orders),
    h('div', { class: 'orders' }, [
      order(kit, papers.shortenFirst, sheet.shorten),
      order(kit, papers.dropFirst, sheet.drop),
    ]),
  ]
}

/** What lies on the tables; on a video call, what is shared in its place. */
function materialsOf({ activities }: FacilitatorKit, id: string, online: boolean): string[] {
  const found = activities.activities[id]
  if (found === undefined) return []
  return online ? (found.online ?? found).materials : found.materials
}

function row(start: string, label: string, minutes: number): VNode {
  return h('tr', [
    h('td', { class: 'number' }, start),
    h('th', { scope: 'row' }, label),
    h('td', { class: 'number' }, String(minutes)),
    h('td'),
    h('td'),
  ])
}

function order(kit: FacilitatorKit, label: string, ids: string[]): VNode {
  return h('div', [
    h('p', { class: 'quiet' }, label),
    h(
      'ol',
      ids.map((id) => h('li', blockTitle(kit, id))),
    ),
  ])
}
