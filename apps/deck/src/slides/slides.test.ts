import { dimensionIds, textsIn } from '@read-the-room/core'
import { sheetIds, sheetOf } from '@read-the-room/core/facilitator'
import { contentFolder, contentLocales, load } from '@read-the-room/core/load'
import { parseSync } from '@slidev/parser'
import { describe, expect, test } from 'vitest'
import { expand } from '../slidev/expand.ts'
import { cover } from './cover.ts'
import { noteParts, noteTexts } from './note.ts'
import { groups, slides } from './slides.ts'

const source = ['---', 'theme: none', '---', '', '@arrival', '@blocks']
const decks = contentLocales(contentFolder()).flatMap((locale) =>
  sheetIds(load(locale)).map((length) => ({ locale, length })),
)

describe.each(decks)('$length in $locale', ({ locale, length }) => {
  const kit = load(locale)
  const all = slides(kit, length)
  const parsed = (withNotes: boolean) =>
    parseSync(
      expand(source, {
        cover: cover(kit, length),
        groups: groups(kit, length),
        settings: {},
        notes: withNotes ? kit.facilitator : undefined,
      }).join('\n'),
      'slides.md',
    ).slides

  test('the four questions stand together, each with what it finds in both modes', () => {
    const slide = all.find(({ id }) => id === 'questions')
    if (slide?.layout !== 'table') throw new Error('no table')
    expect(slide.rows).toEqual(
      dimensionIds.map((id) => {
        const { question, networking, socializing } = kit.dimensions[id]
        return [question, networking.headline, socializing.headline]
      }),
    )
  })

  test('the same sentence is heard in two places before anything is taught', () => {
    const [first, second] = all.filter(({ block }) => block !== 'arrival')
    expect([first?.id, second?.id]).toEqual(['welcome', 'pair'])
  })

  test('the room votes on scenes of different kinds, one that nobody can tell yet among them', () => {
    const voted = all.filter(({ block }) => block === 'votes')
    const kinds = voted.flatMap((slide) => (slide.layout === 'reveal' ? [slide.kind] : []))
    const modeled = all.filter(({ block }) => block === 'model')
    const seen = modeled.flatMap((slide) => (slide.layout === 'reveal' ? [slide.kind] : []))
    expect(kinds).toEqual(expect.arrayContaining(['networking', 'unclear']))
    // In half an hour, the moment of the talk is the mixed one.
    expect(length === '30' ? seen : kinds).toContain('mixed')
  })

  test('every block of the run sheet has its slides, in its order', () => {
    const blocks = [...new Set(all.map(({ block }) => block))]
    const planned = sheetOf(kit, length).blocks.map(({ id }) => id)
    expect(blocks).toEqual(['arrival', ...planned])
  })

  test('a scene is voted on as a whole before its signs are shown', () => {
    const ids = all.map(({ id }) => id)
    const votes = sheetOf(kit, length).blocks.find(({ id }) => id === 'votes')
    for (const scenario of votes?.scenarios ?? []) {
      expect(ids.indexOf(`reveal-${scenario}`)).toBe(ids.indexOf(`vote-${scenario}`) + 1)
    }
  })

  test('every paragraph that a script has for this run sheet is in a note of its block', () => {
    const { online, blocks } = sheetOf(kit, length)
    for (const { id, covered } of blocks) {
      const script = kit['run-sheets'].scripts[id]
      if (script === undefined) throw new Error(`no script for ${id}`)
      const { covered: unseen, ...say } = script.say
      const told = {
        ...script,
        say: covered.length === 0 ? say : script.say,
        online: online ? script.online : [],
      }
      const noted = all.filter(({ block }) => block === id).flatMap(({ note }) => noteTexts(note))
      expect(noted).toEqual(expect.arrayContaining(textsIn(told).map(({ text }) => text)))
    }
  })

  test('before its signs are shown, the plan of a scene shows none of them', () => {
    for (const slide of all) {
      if (slide.layout === 'scene') expect(slide.plan?.shown ?? []).toEqual([])
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
