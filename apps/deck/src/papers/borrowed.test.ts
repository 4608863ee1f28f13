import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { spokenIn } from '@read-the-room/core'
import type { FacilitatorKit } from '@read-the-room/core/facilitator'
import { secretTexts } from '@read-the-room/core/leaks'
import { load } from '@read-the-room/core/load'
import { writeFrench } from '@read-the-room/core/testing'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { agendaOf } from '../live/agenda.ts'
import { pptx } from '../pptx/pptx.ts'
import { slides } from '../slides/slides.ts'
import { borrowed } from '../slidev/vite-words.ts'
import { page } from './document.ts'
import { guide } from './guide.ts'
import { readAlong } from './read-along.ts'

// A French that is begun: its words have an "ê", which no English text has.
const folder = mkdtempSync(join(tmpdir(), 'read-the-room-'))
afterAll(() => rmSync(folder, { recursive: true }))
let kit: FacilitatorKit
beforeAll(() => {
  writeFileSync(join(folder, 'workshop.yml'), 'extends: read-the-room\n')
  writeFrench(folder, 700)
  kit = load('fr', folder)
})

test('guide and read page say the language of every text', async () => {
  const all = slides(kit, '60')
  const pages = [
    guide(
      kit,
      agendaOf(kit, '60'),
      all,
      all.map((_, index) => `#${index}`),
    ),
    readAlong(kit, all),
  ]
  for (const body of pages) {
    const html = await page(kit, kit.deck.title, body)
    expect(html).toContain('<html lang="fr">')
    const said = spoken(html)
    expect(new Set(said.map(({ lang }) => lang))).toEqual(new Set(['en', 'fr']))
    expect(said.filter(isWrong)).toEqual([])
  }
})

test('every run of PowerPoint does, too', () => {
  const files = unzipSync(pptx(kit, slides(kit, '60')))
  const runs = Object.entries(files)
    .filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    .flatMap(([, bytes]) => [
      ...strFromU8(bytes).matchAll(/<a:rPr[^>]* lang="([a-z]+)[^>]*>.*?<a:t>([^<]*)<\/a:t>/g),
    ])
    .map(([, lang = '', text = '']) => ({ lang, text }))
  expect(new Set(runs.map(({ lang }) => lang))).toEqual(new Set(['en', 'fr']))
  expect(runs.filter(isWrong)).toEqual([])
})

test('the deck carries names of its texts, and for the room no secret one', () => {
  const speak = spokenIn(borrowed(kit, { locale: 'fr', audience: 'facilitator' }))
  expect(speak(kit.deck.foot, 'fr')).toBe('en')
  expect(speak(kit.dimensions.purpose.question, 'fr')).toBe('fr')
  const room = borrowed(kit, { locale: 'fr', audience: 'room' })
  const carried = room.flatMap(({ filled }) => filled)
  expect(secretTexts(kit).filter((text) => carried.includes(text))).toEqual([])
})

type Said = { lang: string; text: string }

/** Each text of a page with the language around it. */
function spoken(html: string): Said[] {
  const open: { name: string; lang: string }[] = []
  return (html.match(/<[^>]*>|[^<]+/g) ?? []).flatMap((piece) => {
    const [, closes, name = ''] = /^<(\/?)([a-z][\w-]*)/i.exec(piece) ?? []
    const around = open.at(-1)?.lang ?? ''
    if (closes === '/')
      open.length = Math.max(
        0,
        open.findLastIndex((one) => one.name === name),
      )
    else if (name !== '' && !/^(meta|link|img|br|hr|input)$/.test(name) && !piece.endsWith('/>')) {
      open.push({ name, lang: / lang="([^"]*)"/.exec(piece)?.[1] ?? around })
    } else if (
      !piece.startsWith('<') &&
      open.every((one) => one.name !== 'style' && one.name !== 'head')
    ) {
      return /\p{L}/u.test(piece) ? [{ lang: around, text: piece.trim() }] : []
    }
    return []
  })
}

function isWrong({ lang, text }: Said): boolean {
  if (text.includes('ê')) return lang !== 'fr'
  return /\p{L}{2}/u.test(text) && text.includes('e') && lang !== 'en'
}
