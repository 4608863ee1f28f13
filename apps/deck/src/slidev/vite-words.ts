import { brandCss, withOwn } from '@read-the-room/brand'
import { type Kind, kinds } from '@read-the-room/core'
import type { FacilitatorKit } from '@read-the-room/core/facilitator'
import type { Plugin } from 'vite'
import { agendaOf } from '../live/agenda.ts'
import type { Target } from './target.ts'

/** Modules made of the kit: the shared words, the brand's colors, and titles as plain text. */
export function words(kit: () => FacilitatorKit, target: Target): Plugin {
  const modules: Record<string, () => string> = {
    'virtual:deck-words': () => exported({ words: shared(kit()), deck: target }),
    'virtual:run-sheet': () => {
      if (target.audience === 'room') throw new Error('the run sheet is for the facilitator alone')
      return exported({
        words: kit().facilitator.presenter,
        agenda: agendaOf(kit(), target.length),
      })
    },
    'virtual:brand.css': () => brandCss(withOwn(kit().workshop.colors), { darkMode: false }),
    '/@slidev/title-renderer': () => titleRenderer,
  }
  return {
    name: 'read-the-room:words',
    enforce: 'pre',
    resolveId: (id) => (id in modules && !id.startsWith('/') ? `\0${id}` : undefined),
    load: { order: 'pre', handler: (id) => modules[id.replace(/^\0/, '')]?.() },
  }
}

/** What every slide shares, for parts that belong to no single slide. */
export function shared({ deck: { foot, clock, controls, count }, moments }: FacilitatorKit) {
  const labels = kinds.map((kind) => [kind, moments.kinds[kind].label])
  return {
    foot,
    clock,
    controls,
    count,
    kinds: Object.fromEntries(labels) as Record<Kind, string>,
  }
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
