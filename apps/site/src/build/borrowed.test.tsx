import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { load, publicKit } from '@read-the-room/core/load'
import { writeFrench } from '@read-the-room/core/testing'
import { afterAll, expect, test } from 'vitest'
import { languagesOf } from '../files/edition.ts'
import { Home } from '../home/home.tsx'
import { pageText } from './write-page.ts'

// A French that is begun: its words have an "ê", which no English text has.
const folder = mkdtempSync(join(tmpdir(), 'read-the-room-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('home says of every text in which language it is', () => {
  writeFileSync(join(folder, 'workshop.yml'), 'extends: read-the-room\n')
  writeFrench(folder, 150)
  const html = homeOf('fr')
  expect(html).toMatch(/^<!doctype html><html lang="fr"/)
  const texts = [...html.matchAll(/<([a-z]\w*)([^<>]*)>([^<>]*\p{L}[^<>]*)</gu)]
  const wrong = texts.filter(([, name, attributes = '', text = '']) => {
    if (/^(style|script)$/.test(name ?? '') || /^(English|Français|Español)$/.test(text))
      return false
    const lang = / lang="([^"]*)"/.exec(attributes)?.[1]
    if (text.includes('ê')) return lang === 'en'
    return text.includes('e') && lang === 'fr'
  })
  expect(wrong.map(([all]) => all)).toEqual([])
  const { dimensions, site } = load('fr', folder)
  expect(html).toContain(`<h1 lang="en">${site.title}</h1>`)
  expect(html).toContain(dimensions.purpose.question)
  expect(html).not.toContain(`lang="en">${dimensions.purpose.question}`)
})

test('a page of a whole language has no mark', () => {
  const marks = [...homeOf('en').matchAll(/<(?!html|a|button)[a-z]\w*[^<>]* lang="/g)]
  expect(marks.map(([all]) => all)).toEqual([])
})

function homeOf(locale: string): string {
  const kit = load(locale, folder)
  const languages = languagesOf(['en', 'es', 'fr'].map((one) => load(one, folder)))
  return pageText(
    <Home
      kit={publicKit(kit)}
      edition={{ kind: 'web', toRoot: './', languages }}
      ways={{ present: [{ href: 'deck/' }], quiz: 'quiz/' }}
      printed={{ sheets: [], pictures: [], stocks: [] } as never}
      minutes={[45, 60]}
    />,
    kit,
  )
}
