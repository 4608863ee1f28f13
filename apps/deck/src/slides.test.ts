import { dimensionIds } from '@read-the-room/core'
import { contentFolder, contentLocales, load } from '@read-the-room/core/load'
import { parseSync } from '@slidev/parser'
import { describe, expect, test } from 'vitest'
import { expand } from './expand.ts'
import type { Slide } from './slide.ts'
import { cover, groups } from './slides.ts'

const source = ['---', 'theme: none', '---', '', '@why', '@dimensions', '@rule', '@close']

describe.each(contentLocales(contentFolder()))('the slides in %s', (locale) => {
  const kit = load(locale)
  const slides: Slide[] = [cover(kit), ...Object.values(groups(kit)).flat()]
  const deck = (notes: boolean) =>
    parseSync(
      expand(source, { cover: cover(kit), groups: groups(kit), settings: {}, notes }).join('\n'),
      'slides.md',
    ).slides

  test('each dimension has its question as a title and its first three signs', () => {
    for (const id of dimensionIds) {
      const slide = slides.find((found) => found.id === `compare-${id}`)
      if (slide?.layout !== 'compare') throw new Error('no comparison')
      expect(slide.title).toBe(kit.dimensions[id].question)
      expect(slide.columns.map(({ signs }) => signs)).toEqual([
        kit.dimensions[id].networking.signs.slice(0, 3),
        kit.dimensions[id].socializing.signs.slice(0, 3),
      ])
    }
  })

  test('ids are unique', () => {
    expect(new Set(slides.map(({ id }) => id)).size).toBe(slides.length)
  })

  test('Slidev reads the same titles, layouts and notes', () => {
    const parsed = deck(true)
    expect(parsed.map(({ title }) => title)).toEqual(slides.map(({ title }) => title))
    expect(parsed.map(({ frontmatter }) => frontmatter.layout)).toEqual(
      slides.map(({ layout }) => layout),
    )
    expect(parsed.every(({ note }) => note !== undefined && note.length > 0)).toBe(true)
  })

  test('without notes, no note is anywhere in the Markdown', () => {
    const text = deck(false)
      .map(({ raw }) => raw)
      .join('\n')
    for (const { note } of slides) expect(text).not.toContain(note)
    expect(text).not.toContain('<!--')
  })
})
