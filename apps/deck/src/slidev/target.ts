import { type Length, lengths } from '@read-the-room/core'
import { completeLocales, load } from '@read-the-room/core/load'

/** Which deck Slidev builds. `room` is for everyone's eyes, `facilitator` carries the notes. */
export type Target = { locale: string; length: Length; audience: 'room' | 'facilitator' }

/** The deck asked for by the environment; `slidev` alone shows the facilitator's usual one. */
export function target(env: NodeJS.ProcessEnv = process.env): Target {
  const locale = env.DECK_LOCALE ?? completeLocales()[0] ?? 'en'
  const usual = load(locale).workshop.length
  const length = lengths.find((minutes) => String(minutes) === (env.DECK_LENGTH ?? String(usual)))
  if (length === undefined) throw new RangeError(`DECK_LENGTH must be one of ${lengths.join(', ')}`)
  return { locale, length, audience: env.DECK_AUDIENCE === 'room' ? 'room' : 'facilitator' }
}

/** The environment that asks for a deck. */
export function environment({ locale, length, audience }: Target): Record<string, string> {
  return { DECK_LOCALE: locale, DECK_LENGTH: String(length), DECK_AUDIENCE: audience }
}
