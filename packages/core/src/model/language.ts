/** Whether a folder's name is a language as browsers and printers know it: `en`, `pt-BR`. */
export function isLanguage(name: string): boolean {
  return /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(name) && canonical(name) === name
}

/** The language that a name stands for: `EN`, `pt_BR`, `english`, `Español`; none if it is no name. */
export function nearestLanguage(name: string): string | undefined {
  const tidy = name.trim().replaceAll('_', '-').normalize('NFC')
  const tag = canonical(tidy)
  if (tag !== undefined && isLanguage(tag)) return tag
  const word = tidy.toLowerCase()
  return twoLetters.find((code) => namesOf(code).includes(word))
}

function canonical(name: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(name)[0]
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

const letters = [...'abcdefghijklmnopqrstuvwxyz']
const twoLetters = letters.flatMap((one) => letters.map((other) => `${one}${other}`))

/** A language in English and in itself. */
function namesOf(code: string): string[] {
  return ['en', code].map((locale) =>
    (new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? '').toLowerCase(),
  )
}
