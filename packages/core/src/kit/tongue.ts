import type { Kit } from './kit.ts'
import { langOf } from './lang-of.ts'
import { textsIn } from './texts.ts'

/** Which language a text is in, where that is another than the language of the kit. */
export type Tongue = (text: string) => string | undefined

/** From so many letters on, a text that holds another one is made of it. */
const leastPart = 20

/**
 * Tells for any text of a kit whether it is borrowed, and from which language: also for one whose
 * places are filled, and for one that is put together. What the kit says itself, too, is its own.
 */
export function tongueOf(kit: Kit): Tongue {
  if (kit.borrowed.length === 0) return () => undefined
  const { borrowed: _units, locale: _tag, logo: _logo, ...words } = kit
  const own = new Set<string>()
  const lent = new Map<string, string>()
  for (const { path, text } of textsIn(words)) {
    const lang = langOf(kit, path)
    if (lang === kit.locale) own.add(text)
    else lent.set(text, lang)
  }
  const all = [...lent].filter(([text]) => !own.has(text))
  const filled = all.flatMap(([text, lang]) =>
    text.includes('{') ? [[patternOf(text), lang] as const] : [],
  )
  const parts = all.filter(([text]) => text.length >= leastPart && !text.includes('{'))
  return (written) => {
    const text = written.trim()
    if (own.has(text)) return undefined
    return (
      lent.get(text) ??
      filled.find(([pattern]) => pattern.test(text))?.[1] ??
      parts.find(([part]) => text.includes(part))?.[1]
    )
  }
}

/** A text with places to fill, as what it looks like once they are filled. */
export function patternOf(template: string): RegExp {
  const fixed = template
    .split(/\{[^{}]*\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${fixed.join('.+')}$`, 'su')
}
