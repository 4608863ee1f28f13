import type { Slide } from '../slides/slide.ts'
import { comment, frontMatter, type Notes, slideMarkdown } from './markdown.ts'
import type { Shared } from './merge.ts'

/** What `slides.md` is filled with: covers, slides by directive, and settings for Slidev. */
export type Filling = {
  /** One at least; sheets may have their own. */
  covers: Shared<Slide>[]
  groups: Record<string, Shared<Slide>[]>
  settings: Record<string, unknown>
  /** Words around the notes; undefined leaves every note out. */
  notes: Notes
}

/**
 * Replaces each line `@name` of `slides.md` by its generated slides, and makes the first slide the
 * cover. A generated slide brings its own separator, so directives simply stand between slides.
 */
export function expand(lines: string[], { covers, groups, settings, notes }: Filling): string[] {
  const end = lines.indexOf('---', 1)
  if (lines[0] !== '---' || end < 0) throw new Error('slides.md must start with a "---" block')
  const [first, ...others] = covers
  if (first === undefined) throw new RangeError('no run sheet, so no cover')
  const head = [
    ...lines.slice(0, end),
    ...Object.entries(settings).map(([key, value]) => `${key}: ${JSON.stringify(value)}`),
    ...frontMatter(first),
    '---',
    '',
    ...comment(first.item.note, notes),
    ...others.flatMap((cover) => slideMarkdown(cover, notes)),
  ]
  const body = lines.slice(end + 1).flatMap((line) => {
    const name = line.match(/^@([a-z-]+)$/)?.[1]
    if (name === undefined) return [line]
    const slides = groups[name]
    if (slides === undefined) {
      throw new Error(
        `slides.md: @${name} is not known: write ${Object.keys(groups)
          .map((known) => `@${known}`)
          .join(', ')}`,
      )
    }
    return slides.flatMap((slide) => slideMarkdown(slide, notes))
  })
  return [...head, ...body]
}
