import { iconAddress } from '@read-the-room/brand'
import { direction, type Kit } from '@read-the-room/core'
import type { Target } from './target.ts'

/** Slidev's settings that depend on the deck. The others stand in `slides.md`. */
export function settings(kit: Pick<Kit, 'locale' | 'workshop'>, { audience }: Target) {
  return {
    lang: kit.locale,
    htmlAttrs: { lang: kit.locale, dir: direction(kit.locale) },
    favicon: iconAddress(kit.workshop.colors),
    presenter: audience === 'facilitator',
  }
}
