import { dimensionIds, lengths, textsIn } from '@read-the-room/core'
import { contentFolder, contentLocales, load } from '@read-the-room/core/load'
import { parseSync } from '@slidev/parser'
import { describe, expect, test } from 'vitest'
import { expand } from '../slidev/expand.ts'
import { cover } from './cover.ts'
import { noteParts, noteTexts } from './note.ts'
import { groups, slides } from './slides.ts'

const source = ['---', 'theme: none', '---', '', '@arrival', '@blocks']
const decks = contentLocales(contentFolder()).flatMap((locale) =>
  lengths.map((length) => ({ locale, length })),
)

describe.each(decks)('$length minutes in $locale', ({ locale, length }) => {
  const kit = load(locale)
  const all = slides(kit, length)
  const parsed = (withNotes: boolean) =>
    parseSync(
      expand(source, {
        cover: cover(kit),
        groups: groups(kit, length),
        settings: {},
        notes: withNotes ? kit.facilitator : undefined,
      }).join('\n'),
      'slides.md',
    ).slides

  test('each dimension has its question as a title, its first signs and a practice slide', () => {
    for (const id of dimensionIds) {
      const slide = all.find((found) => found.id === `compare-${id}`)
      if (slide?.layout !== 'compare') throw new Error('no comparison')
      expect(slide.title).toBe(kit.dimensions[id].question)
      expect(slide.columns.map(({ signs }) => signs)).toEqual([
        kit.dimensions[id].networking.signs.slice(0, 3),
        kit.dimensions[id].socializing.signs.slice(0, 3),
      ])
      expect(all.find((found) => found.id === `practice-${id}`)?.layout).toBe('scene')
    }
  })

  test('every block of the run sheet has its slides, in its order', () => {
    const blocks = [...new Set(all.map(({ block }) => block))]
    const planned = kit['run-sheets'].sheets[length].blocks.map(({ id }) => id)
    expect(blocks).toEqual(['arrival', ...planned])
  })

  test('a scene is voted on as a whole before its signs are shown', () => {
    const ids = all.map(({ id }) => id)
    const votes = kit['run-sheets'].sheets[length].blocks.find(({ id }) => id === 'votes')
    for (const scenario of votes?.scenarios ?? []) {
      expect(ids.indexOf(`reveal-${scenario}`)).toBe(ids.indexOf(`vote-${scenario}`) + 1)
    }
  })

  test('every paragraph of every script of the run sheet is in a note of its block', () => {
    for (const { id } of kit['run-sheets'].sheets[length].blocks) {
      const script = kit['run-sheets'].scripts[id]
      const noted = all.filter(({ block }) => block === id).flatMap(({ note }) => noteTexts(note))
      expect(noted).toEqual(
        expect.arrayContaining(
          script === undefined ? [''] : textsIn(script).map(({ text }) => text),
        ),
      )
    }
  })

  test('before its signs are shown, the plan of a scene names none of them', () => {
    for (const slide of all) {
      if (slide.layout === 'scene') expect([undefined, kit.deck.plan]).toContain(slide.plan?.words)
    }
  })

  test('ids and titles are unique, and every slide has a note', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    expect(new Set(all.map(({ title }) => title)).size).toBe(all.length)
    expect(all.filter(({ note }) => noteParts(note, kit.facilitator).length === 0)).toEqual([])
  })

  test('Slidev reads the same titles, layouts and notes', () => {
    const read = parsed(true)
    expect(read.map(({ title }) => title)).toEqual(all.map(({ title }) => title))
    expect(read.map(({ frontmatter }) => frontmatter.layout)).toEqual(
      all.map(({ layout }) => layout),
    )
    expect(read.every(({ note }) => note !== undefined && note.length > 0)).toBe(true)
  })

  test('without notes, no note is anywhere in the Markdown', () => {
    const text = parsed(false)
      .map(({ raw }) => raw)
      .join('\n')
    expect(text).not.toContain('<!--')
    const secrets = all.flatMap(({ note }) => [...note.say, ...note.trouble.map((one) => one.do)])
    const shown = new Set(
      all.flatMap((slide) => textsIn({ ...slide, note: undefined }).map(({ text }) => text)),
    )
    const hidden = secrets.filter((secret) => ![...shown].some((seen) => seen.includes(secret)))
    expect(hidden.length).toBeGreaterThan(20)
    for (const secret of hidden) expect(text).not.toContain(secret)
    expect(all.flatMap(({ note }) => noteTexts(note)).every((line) => line.length > 0)).toBe(true)
  })
})
