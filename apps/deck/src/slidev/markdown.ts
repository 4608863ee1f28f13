import type { FacilitatorKit } from '@read-the-room/core/facilitator'
import { type Note, noteParts } from '../slides/note.ts'
import type { Slide } from '../slides/slide.ts'
import type { Shared } from './merge.ts'

/** The words around a note's parts, or nothing where notes must not be. */
export type Notes = FacilitatorKit['facilitator'] | undefined

/**
 * A slide as Slidev's Markdown: its data as front matter, its note as the closing comment.
 * Layouts print the data as text, so HTML, Vue and Markdown in the words stay words.
 */
export function slideMarkdown(slide: Shared<Slide>, notes: Notes): string[] {
  return ['---', ...frontMatter(slide), '---', '', ...comment(slide.item.note, notes)]
}

/** The data of a slide and its sheets as lines of YAML, the note left out. */
export function frontMatter({ item, sheets }: Shared<Slide>): string[] {
  const { note: _secret, ...data } = item
  return Object.entries({ routeAlias: data.id, sheets, ...data }).map(
    ([key, value]) => `${key}: ${json(value)}`,
  )
}

/** A note as the comment that Slidev reads it from: heads and lists, no word interpreted. */
export function comment(note: Note, notes: Notes): string[] {
  if (notes === undefined) return []
  const parts = noteParts(note, notes).flatMap(({ label, lines }) => [
    `### ${plain(label)}`,
    '',
    ...lines.map((line) => `- ${plain(line)}`),
    '',
  ])
  return ['<!--', ...parts, '-->', '']
}

/** Letters and spaces as they are, every other sign by number. */
function plain(text: string): string {
  return text.replace(/[^\p{L}\p{N} ,;]/gu, (sign) => `&#${sign.codePointAt(0)};`)
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
