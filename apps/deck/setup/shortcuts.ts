import { defineShortcutsSetup } from '@slidev/types'

/** The list of slides has its own keys, and there is no dark slide. */
const unused = [
  'toggle_dark',
  'goto',
  'next_overview',
  'prev_overview',
  'up_overview',
  'down_overview',
  'goto_from_overview',
]

/** Slidev's keys without those that lead nowhere here. */
export default defineShortcutsSetup((_nav, keys) =>
  keys.filter(({ name }) => name === undefined || !unused.includes(name)),
)
