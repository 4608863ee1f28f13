import type { Kit } from './kit.ts'
import { langOf } from './lang-of.ts'
import { joined, partsOf, patternOf } from './templates.ts'
import { textsIn } from './texts.ts'

/** Which language a text is in; nothing where that is not known. */
export type Tongue = (text: string) => string | undefined

/** From so many letters on, a text that holds another one is made of it. */
const leastPart = 20

/**
 * Tells for any text of a kit which language it is in: also for one whose places are filled, and for
 * one that is put together. What the kit says in its own language, too, is its own. In a language
 * that borrows nothing there is nothing to tell.
 */
export function tongueOf(kit: Kit): Tongue {
  if (kit.borrowed.length === 0) return () => undefined
  const { borrowed: _units, locale, logo: _logo, ...words } = kit
  const said = new Map<string, string>()
  for (const { path, text } of textsIn(words)) {
    const lang = langOf(kit, path)
    for (const part of [text, ...partsOf(text)]) {
      if (lang === locale || !said.has(part)) said.set(part, lang)
    }
  }
  const all = [...said].sort(([, lang]) => (lang === locale ? -1 : 1))
  const filled = all.flatMap(([text, lang]) =>
    text.includes('{') ? [[patternOf(text), lang] as const] : [],
  )
  const parts = all.filter(([text]) => text.length >= leastPart && !text.includes('{'))
  return joined(
    (text) =>
      said.get(text) ??
      filled.find(([pattern]) => pattern.test(text))?.[1] ??
      parts.find(([part]) => text.includes(part))?.[1],
  )
}
