import { builtLocales } from '@read-the-room/core/load'

/**
 * Which deck Slidev makes. It holds every run sheet; the page shows the one that its address names,
 * `?sheet=60`, and the usual one otherwise. `room` is for everyone's eyes, `facilitator` carries
 * the notes.
 */
export type Target = { locale: string; audience: 'room' | 'facilitator' }

/** The deck that is shown while writing: the facilitator's, unless the environment asks otherwise. */
export function target(env: NodeJS.ProcessEnv = process.env): Target {
  const locale = env.DECK_LOCALE ?? builtLocales()[0] ?? 'en'
  return { locale, audience: env.DECK_AUDIENCE === 'room' ? 'room' : 'facilitator' }
}
