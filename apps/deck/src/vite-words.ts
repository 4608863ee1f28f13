import { brandCss, withOwn } from '@read-the-room/brand'
import type { FacilitatorKit } from '@read-the-room/core/facilitator'
import type { Plugin } from 'vite'
import { deckWords } from './deck-words.ts'
import type { Target } from './target.ts'

/** Modules made of the kit: the shared words, the brand's colours, and titles as plain text. */
export function words(kit: FacilitatorKit, target: Target): Plugin {
  const modules: Record<string, string> = {
    'virtual:deck-words': [
      `export const words = ${JSON.stringify(deckWords(kit))}`,
      `export const deck = ${JSON.stringify(target)}`,
    ].join('\n'),
    'virtual:brand.css': brandCss(withOwn(kit.workshop.colours), { darkMode: false }),
    // Slidev's own renders titles as Markdown and Vue templates: a brace in a word would be code.
    '/@slidev/title-renderer': `
      import { slides } from '#slidev/slides'
      export default { props: ['no'], render() {
        return slides.value[Number(this.no) - 1]?.meta.slide.title ?? ''
      } }`,
  }
  return {
    name: 'read-the-room:words',
    enforce: 'pre',
    resolveId: (id) => (id in modules && !id.startsWith('/') ? `\0${id}` : undefined),
    load: { order: 'pre', handler: (id) => modules[id.replace(/^\0/, '')] },
  }
}
