import type { Borrowed } from '../kit/kit.ts'

/** A language’s own name for itself, as browsers know it: “Français”, where nobody has written it yet. */
export function ownName(locale: string): string {
  const name = new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale
  const [first = '', ...rest] = name
  return first.toLocaleUpperCase(locale) + rest.join('')
}

/** Whether a borrowed unit is the name by which a language is chosen: that is never lent. */
export function isOwnName({ path: [file, unit] }: Borrowed): boolean {
  return file === 'quiz' && unit === 'language'
}
