import { brandCss, type Colors, nightCss, withOwn } from '@read-the-room/brand'
import { direction, type Kind, kinds } from '@read-the-room/core'
import { type FacilitatorKit, sheetIds, sheetOf } from '@read-the-room/core/facilitator'
import type { Plugin } from 'vite'
import { agendaOf } from '../live/agenda.ts'
import { shortTimes } from '../live/shortened.ts'
import type { Target } from './target.ts'

/** Modules made of the kit: the shared words, the brand's colors, and titles as plain text. */
export function words(kit: () => FacilitatorKit, target: Target): Plugin {
  const modules: Record<string, () => string> = {
    'virtual:deck-words': () => exported({ words: shared(kit()), deck: about(kit(), target) }),
    'virtual:run-sheet': () => {
      if (target.audience === 'room') throw new Error('the run sheet is for the facilitator alone')
      return exported({
        words: kit().facilitator.presenter,
        start: kit().facilitator.start,
        agendas: Object.fromEntries(sheetIds(kit()).map((id) => [id, agendaOf(kit(), id)])),
      })
    },
    'virtual:deck-times': () =>
      exported({ times: target.audience === 'room' ? {} : allTimes(kit()) }),
    'virtual:brand.css': () => styles(withOwn(kit().workshop.colors)),
    '/@slidev/title-renderer': () => titleRenderer,
  }
  return {
    name: 'read-the-room:words',
    enforce: 'pre',
    resolveId: (id) => (id in modules && !id.startsWith('/') ? `\0${id}` : undefined),
    load: { order: 'pre', handler: (id) => modules[id.replace(/^\0/, '')]?.() },
  }
}

function styles(colors: Colors): string {
  return `${brandCss(colors, { darkMode: false })}${nightCss(colors)}`
}

/** Which deck this is, its run sheets, and the one that shows when none is asked for. */
export function about(kit: FacilitatorKit, target: Target) {
  return {
    ...target,
    direction: direction(target.locale),
    sheets: sheetIds(kit),
    usual: kit.workshop.length,
  }
}

/** What every slide shares, for parts that belong to no single slide. */
export function shared({ deck, moments }: FacilitatorKit) {
  const { foot, clock, controls, keys, count, room } = deck
  const labels = kinds.map((kind) => [kind, moments.kinds[kind].label])
  return {
    foot,
    clock,
    controls,
    keys,
    count,
    room,
    signs: moments.signs,
    kinds: Object.fromEntries(labels) as Record<Kind, string>,
  }
}

/** Nobody cuts a block but in the facilitator's deck. */
function allTimes(kit: FacilitatorKit) {
  return Object.fromEntries(
    sheetIds(kit).map((id) => {
      const asked = sheetOf(kit, id)
      const times = asked.blocks.map((one) => [one.id, shortTimes(kit, asked, one)])
      return [id, Object.fromEntries(times)]
    }),
  )
}

function exported(values: Record<string, unknown>): string {
  return Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}`)
    .join('\n')
}

/** Slidev's own renders titles as Markdown and Vue templates: a brace in a word would be code. */
const titleRenderer = `
import { slides } from '#slidev/slides'
export default { props: ['no'], render() {
  return slides.value[Number(this.no) - 1]?.meta.slide.title ?? ''
} }`
