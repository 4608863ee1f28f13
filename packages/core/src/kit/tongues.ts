import type { Kit } from './kit.ts'
import { isTemplate, joined, partsOf, patternOf } from './templates.ts'
import { tongueOf } from './tongue.ts'

/** The texts of each language that a page may show: by a short key, and those with places to fill. */
export type Tongues = { lang: string; keys: string[]; filled: string[] }[]

/** From so many letters on, a text that begins with another one is made of it. */
const leastBeginning = 20

/** Which of these texts are in which language, for a page that draws itself; nothing in a whole kit. */
export function tonguesOf(kit: Kit, texts: readonly string[]): Tongues {
  if (kit.borrowed.length === 0) return []
  const tongue = tongueOf(kit)
  const langs = new Set([kit.locale, ...kit.borrowed.map(({ lang }) => lang)])
  return [...langs].map((lang) => {
    const some = [...new Set(texts)].filter((text) => tongue(text) === lang)
    const keys = some.flatMap((text) => (isTemplate(text) ? partsOf(text) : [text])).map(keyOf)
    return { lang, keys: [...new Set(keys)], filled: some.filter(isTemplate) }
  })
}

/** Which language a text of such a page is in; that of the page first, where two say the same. */
export function spokenIn(tongues: Tongues): (text: string, page: string) => string | undefined {
  const all = tongues.map(({ lang, keys, filled }) => ({
    lang,
    keys: new Set(keys),
    patterns: filled.map(patternOf),
  }))
  return joined((text, page) => {
    const key = keyOf(text)
    const firsts = beginnings(text)
    const ways: ((one: (typeof all)[number]) => boolean)[] = [
      ({ keys }) => keys.has(key),
      ({ patterns }) => patterns.some((form) => form.test(text)),
      ({ keys }) => firsts.some((first) => keys.has(first)),
    ]
    const found = ways.map((way) => all.filter(way)).find((some) => some.length > 0) ?? []
    return (found.find(({ lang }) => lang === page) ?? found[0])?.lang
  })
}

/** A short name for a text (FNV-1a): a page carries its words once. */
function keyOf(text: string): string {
  return named([...text].reduce(step, start))
}

/** The names of what a text may begin with: it is put together of sentences. */
function beginnings(text: string): string[] {
  let hash = start
  return [...text].flatMap((letter, index) => {
    const ends = letter === ' ' && index >= leastBeginning ? [named(hash)] : []
    hash = step(hash, letter)
    return ends
  })
}

const start = 0x811c9dc5

function step(hash: number, letter: string): number {
  return Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
}

function named(hash: number): string {
  return (hash >>> 0).toString(36)
}
