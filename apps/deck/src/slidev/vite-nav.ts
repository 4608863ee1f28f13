import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

/**
 * Slidev's own controls nest buttons in buttons, name them in English and fail axe; ours take their
 * place wherever Slidev shows them.
 */
const ours: Record<string, string> = {
  'NavControls.vue': 'DeckNav.vue',
  'QuickOverview.vue': 'SlideList.vue',
  'Goto.vue': 'NoGoto.vue',
}

/** Puts the kit's controls in the place of Slidev's. */
export function nav(): Plugin {
  return {
    name: 'read-the-room:nav',
    enforce: 'pre',
    resolveId(id, importer) {
      if (importer === undefined || !importer.includes('@slidev/client')) return undefined
      const file = ours[id.split('/').at(-1) ?? '']
      return file === undefined
        ? undefined
        : fileURLToPath(new URL(`../../nav/${file}`, import.meta.url))
    },
  }
}
