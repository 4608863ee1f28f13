import type { Slide } from './slide.ts'

/**
 * A slide as Slidev's Markdown: its data as front matter, its note as the closing comment.
 * Layouts print the data as text, so HTML, Vue and Markdown in the words stay words.
 */
export function slideMarkdown(slide: Slide, { notes }: { notes: boolean }): string[] {
  return ['---', ...frontMatter(slide), '---', '', ...(notes ? [comment(slide.note), ''] : [])]
}

/** The data of a slide as lines of YAML, the note left out. */
export function frontMatter({ id, note: _secret, ...data }: Slide): string[] {
  return Object.entries({ routeAlias: id, ...data }).map(([key, value]) => `${key}: ${json(value)}`)
}

/** A note as the comment that Slidev reads it from, each paragraph kept, nothing interpreted. */
export function comment(note: string): string {
  const words = note.replace(/[^\p{L}\p{N}\s.,;:]/gu, (sign) => `&#${sign.codePointAt(0)};`)
  return `<!--\n${words}\n-->`
}

/**
 * JSON is YAML. Slidev looks for `---`, `$…$`, comments and fences in the raw text, front matter
 * included, so these signs are written by number.
 */
function json(value: unknown): string {
  return JSON.stringify(value).replace(/--|[<>$`\u2028\u2029]/g, (found) =>
    [...found].map((sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
  )
}
