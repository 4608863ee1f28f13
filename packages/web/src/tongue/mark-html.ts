/** Which language a text is in, nothing where that is not known; `page` is the page's language. */
export type Tongue = (text: string, page: string) => string | undefined

/** An open element: where its tag stands among the pieces, and the language inside. */
type Open = { name: string; piece: number; lang: string; decided: boolean }

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#x27': "'",
  '#39': "'",
}
const empty = ['area', 'base', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']
/** What holds no words for people. */
const silent = ['style', 'script']

/**
 * A page with `lang` on every element whose first known text is in another language than what is
 * around it; `own` is the page's. Takes markup as React and Vue write it: no ">" in an attribute.
 */
export function markHtml(html: string, own: string, tongue: Tongue): string {
  const pieces = html.match(/<\/?[a-z][^<>]*>|<[^>]*>|[^<]+/gi) ?? []
  const open: Open[] = []
  const marked = [...pieces]
  for (const [index, piece] of pieces.entries()) {
    const inner = open.at(-1)
    const [, closes, name = ''] = /^<(\/?)([a-z][\w-]*)/i.exec(piece) ?? []
    if (closes === '/') closeTo(open, name)
    else if (name !== '') {
      if (piece.endsWith('/>') || empty.includes(name)) continue
      open.push(opened(name, index, piece, inner?.lang ?? own))
    } else if (inner !== undefined && !inner.decided && isSaid(piece)) {
      const lang = tongue(plain(piece), own)
      if (lang === undefined) continue
      inner.decided = true
      if (lang === inner.lang) continue
      inner.lang = lang
      marked[inner.piece] = pieces[inner.piece]?.replace(/^<[\w-]+/, `$& lang="${lang}"`) ?? ''
    }
  }
  return marked.join('')
}

function opened(name: string, piece: number, tag: string, around: string): Open {
  const decided = / lang="/.test(tag) || silent.includes(name)
  return { name, piece, lang: around, decided }
}

function closeTo(open: Open[], name: string): void {
  const at = open.findLastIndex((one) => one.name === name)
  if (at >= 0) open.length = at
}

function isSaid(piece: string): boolean {
  return !piece.startsWith('<') && /\p{L}/u.test(piece)
}

function plain(text: string): string {
  return text.replace(/&(#?\w+);/g, (all, name: string) => entities[name] ?? all).trim()
}
