import { sheetIds } from '@read-the-room/core/facilitator'
import { completeLocales, load } from '@read-the-room/core/load'

/**
 * Which deck Slidev builds; its length is the name of a run sheet. `room` is for everyone's eyes,
 * `facilitator` carries the notes.
 */
export type Target = { locale: string; length: string; audience: 'room' | 'facilitator' }

/** The deck asked for by the environment; `slidev` alone shows the facilitator's usual one. */
export function target(env: NodeJS.ProcessEnv = process.env): Target {
  const locale = env.DECK_LOCALE ?? completeLocales()[0] ?? 'en'
  const kit = load(locale)
  const length = env.DECK_LENGTH ?? kit.workshop.length
  const known = sheetIds(kit)
  if (!known.includes(length))
    throw new RangeError(`DECK_LENGTH must be one of ${known.join(', ')}`)
  return { locale, length, audience: env.DECK_AUDIENCE === 'room' ? 'room' : 'facilitator' }
}

/** The environment that asks for a deck. */
export function environment({ locale, length, audience }: Target): Record<string, string> {
  return { DECK_LOCALE: locale, DECK_LENGTH: length, DECK_AUDIENCE: audience }
}
