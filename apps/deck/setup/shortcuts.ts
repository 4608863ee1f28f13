import { defineShortcutsSetup } from '@slidev/types'

/**
 * The deck listens to keys itself (`src/live/listen.ts`). Slidev asks for one of its own to stay,
 * and this one does no harm.
 */
export default defineShortcutsSetup((_nav, keys) =>
  keys.filter(({ name }) => name === 'hide_overview'),
)
