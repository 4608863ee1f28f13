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

/**
 * Texts that are joined, such as "8 questions · about 6 minutes", are in a language if all are; a
 * head may have its colon from the page.
 */
export function joined<Rest extends unknown[]>(
  tongue: (text: string, ...rest: Rest) => string | undefined,
): (written: string, ...rest: Rest) => string | undefined {
  return (written, ...rest) => {
    const known = written.split(' · ').map((part) => {
      const text = part.trim()
      return tongue(text, ...rest) ?? tongue(text.replace(/:$/, ''), ...rest)
    })
    const [first, ...others] = known.filter((lang) => lang !== undefined)
    return others.every((lang) => lang === first) ? first : undefined
  }
}

function lettersIn(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0
}
