import { createHash } from 'node:crypto'

type Directive =
  | 'script-src'
  | 'style-src'
  | 'img-src'
  | 'font-src'
  | 'connect-src'
  | 'worker-src'
  | 'manifest-src'

/** The Content-Security-Policy of a page, for its `<meta>`: what is not named is refused. */
export function policy(sources: Partial<Record<Directive, string>>): string {
  return [
    "default-src 'none'",
    ...Object.entries(sources).map(([directive, allowed]) => `${directive} ${allowed}`),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

/** The source that allows one script or style inside a page: its text, to the letter. */
export function hash(inside: string): string {
  return `'sha256-${createHash('sha256').update(inside).digest('base64')}'`
}

/** What allows the scripts of a page, and no others: its own files, those inside it by hash. */
export function scriptSources(html: string): string {
  const scripts = html.matchAll(/<script\b(?<attributes>[^>]*)>(?<inside>.*?)<\/script>/gis)
  const sources = [...scripts].map(({ groups: { attributes = '', inside = '' } = {} }) =>
    /\ssrc\s*=/i.test(attributes) ? "'self'" : hash(inside),
  )
  return [...new Set(sources)].join(' ')
}
