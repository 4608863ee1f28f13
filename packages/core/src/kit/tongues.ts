import type { Kit } from './kit.ts'
import { patternOf, type Tongue, tongueOf } from './tongue.ts'

/** The texts of another language that a page may show: by a short key, and those with places to fill. */
export type Tongues = { lang: string; keys: string[]; filled: string[] }[]

/** Which of these texts are borrowed, for a page that draws itself; nothing in a language that is whole. */
export function tonguesOf(kit: Kit, texts: readonly string[]): Tongues {
  const tongue = tongueOf(kit)
  const langs = [...new Set(kit.borrowed.map(({ lang }) => lang))]
  return langs.map((lang) => {
    const some = [...new Set(texts)].filter((text) => tongue(text) === lang)
    const isFilled = (text: string) => /\{[^{}]*\}/.test(text)
    return {
      lang,
      keys: some.filter((text) => !isFilled(text)).map(keyOf),
      filled: some.filter(isFilled),
    }
  })
}

/** Which language a text of such a page is in, where that is another than the page's. */
export function spokenIn(tongues: Tongues): Tongue {
  const all = tongues.map(({ lang, keys, filled }) => ({
    lang,
    keys: new Set(keys),
    patterns: filled.map(patternOf),
  }))
  return (written) => {
    const text = written.trim()
    const key = keyOf(text)
    return all.find((one) => one.keys.has(key) || one.patterns.some((form) => form.test(text)))
      ?.lang
  }
}

/** A short name for a text (FNV-1a): a page carries its words once. */
function keyOf(text: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return (hash >>> 0).toString(36)
}
