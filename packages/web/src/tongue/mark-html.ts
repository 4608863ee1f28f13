/** Which language a text is in, where that is another than the page's. */
export type Tongue = (text: string) => string | undefined

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#x27': "'",
  '#39': "'",
}

/**
 * A page with `lang` on every element whose text is in another language. Takes markup as React and
 * Vue write it: no ">" in an attribute.
 */
export function markHtml(html: string, tongue: Tongue): string {
  return html.replace(
    /<([a-z][\w-]*)((?:\s[^<>]*)?)>([^<]+)(?=<)/g,
    (all, name, attributes, text) => {
      if (name === 'style' || name === 'script' || / lang="/.test(attributes)) return all
      const lang = tongue(plain(text))
      return lang === undefined ? all : `<${name} lang="${lang}"${attributes}>${text}`
    },
  )
}

function plain(text: string): string {
  return text.replace(/&(#?\w+);/g, (all, name: string) => entities[name] ?? all)
}
