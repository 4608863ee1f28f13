import type { Bank } from './question.ts'

/** Plain text as the content of an XML or HTML element, or the value of an attribute. */
export function escaped(text: string): string {
  return (
    text
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/"/g, '&quot;')
      // Left as it is, whoever reads XML takes it for a line feed.
      .replace(/\r/g, '&#13;')
  )
}

/** Plain paragraphs as HTML, each in its language: systems put them into pages of another one. */
export function html({ langOf }: Bank, paragraphs: string[]): string {
  return paragraphs
    .map((text) => `<p lang="${escaped(langOf(text))}">${escaped(text)}</p>`)
    .join('')
}

/** A picture in a paragraph of its own: what it shows stands in for it. */
export function image({ langOf }: Bank, source: string, alt: string): string {
  return `<p lang="${escaped(langOf(alt))}"><img src="${source}" alt="${escaped(alt)}"/></p>`
}
