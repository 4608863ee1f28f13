/** With fewer letters of its own a text, such as "{number} of {total}", is known by numbers alone. */
const leastLetters = 8

const place = /\{[^{}]*\}/

/** Whether a text has places to fill. */
export function isTemplate(text: string): boolean {
  return place.test(text)
}

/** What stands around the places of a text, and may stand on a page by itself. */
export function partsOf(template: string): string[] {
  const parts = template.split(place).map((part) => part.trim())
  return parts.length === 1 ? [] : parts.filter((part) => lettersIn(part) >= leastLetters)
}

/** A text with places to fill, as what it looks like once they are filled. */
export function patternOf(template: string): RegExp {
  const fixed = template.split(place)
  const filled = lettersIn(fixed.join('')) < leastLetters ? '[^\\p{L}]+' : '.+'
  const plain = fixed.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${plain.join(filled)}$`, 'su')
}

/** What pages put between two texts. */
const between = [' · ', ': ', '. ']

/** What pages put before or after a text: its number, a colon; and what splitting takes from it. */
const forms = [
  (text: string) => text,
  (text: string) => text.replace(/:$/, ''),
  (text: string) => `${text}.`,
  (text: string) => text.replace(/^\d+\.\s+/, ''),
]

/**
 * Texts that are joined, such as "8 questions · about 6 minutes", are in a language if all are whose
 * language is known.
 */
export function joined<Rest extends unknown[]>(
  tongue: (text: string, ...rest: Rest) => string | undefined,
): (written: string, ...rest: Rest) => string | undefined {
  const told = (written: string, rest: Rest): string | undefined => {
    const text = written.trim()
    const whole = forms
      .map((form) => tongue(form(text), ...rest))
      .find((lang) => lang !== undefined)
    const mark = between.find((one) => text.includes(one))
    if (whole !== undefined || mark === undefined) return whole
    const known = text.split(mark).map((part) => told(part, rest))
    const [first, ...others] = known.filter((lang) => lang !== undefined)
    return others.every((lang) => lang === first) ? first : undefined
  }
  return (written, ...rest) => told(written, rest)
}

function lettersIn(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0
}
