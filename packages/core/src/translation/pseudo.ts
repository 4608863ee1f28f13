import { wordsIn } from '../fields/words-in.ts'
import { localeFileNames, localeFiles } from '../kit/files.ts'
import type { FacilitatorKit } from '../kit/kit.ts'
import type { Path } from '../yaml/place.ts'
import { pseudoText, type Style } from './pseudo-text.ts'

/** Languages that nobody speaks, to prove that nothing clips and everything mirrors. */
export const pseudoLocales = {
  /** 40 % longer, accented, each text in «marks» (⟦ is in no typeface of the kit). Its tag is Unicode's own for this purpose. */
  pseudo: { tag: 'en-XA', style: 'long' },
  /** Every word turned round, for a page that runs from right to left. */
  'pseudo-rtl': { tag: 'ar-XB', style: 'mirrored' },
} as const satisfies Record<string, { tag: string; style: Style }>

export type PseudoLocale = keyof typeof pseudoLocales

/** The pseudo-locale of a name (`--locale pseudo`) or of its tag (`en-XA`), if it is one. */
export function pseudoNamed(locale: string): PseudoLocale | undefined {
  const names = Object.keys(pseudoLocales) as PseudoLocale[]
  return names.find((name) => locale === name || locale === pseudoLocales[name].tag)
}

/** The kit with every text changed, and every id, setting and place to fill kept. */
export function pseudo(kit: FacilitatorKit, locale: PseudoLocale = 'pseudo'): FacilitatorKit {
  const { tag, style } = pseudoLocales[locale]
  const strange = structuredClone(kit)
  for (const name of localeFileNames) {
    for (const { path } of wordsIn(localeFiles[name], kit[name])) change(strange[name], path, style)
  }
  return { ...strange, locale: tag }
}

/** Changes the text at a path, or every form of a plural there. */
function change(file: unknown, path: Path, style: Style): void {
  const group = path.slice(0, -1).reduce((outer, part) => (outer as Group)[part], file) as Group
  const last = path.at(-1) ?? ''
  const held = group[last]
  if (typeof held === 'string') group[last] = pseudoText(held, style)
  else for (const form of Object.keys(held as Group)) change(held, [form], style)
}

type Group = Record<string | number, unknown>
