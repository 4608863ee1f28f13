import { preparationOf, schedule, sheetIds, sheetOf } from '@read-the-room/core/facilitator'
import { contentFolder, contentLocales, load } from '@read-the-room/core/load'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createSSRApp, h } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { agendaOf } from '../live/agenda.ts'
import { noteParts } from '../slides/note.ts'
import { slides } from '../slides/slides.ts'
import { besidePicture } from './beside.ts'
import { guide } from './guide.ts'
import { clock, span } from './minutes.ts'
import { plain } from './read-pdf.ts'

const decks = contentLocales(contentFolder()).flatMap((locale) =>
  sheetIds(load(locale)).map((length) => ({ locale, length })),
)

describe.each(decks)('the guide to $length in $locale', async ({ locale, length }) => {
  const kit = load(locale)
  const all = slides(kit, length)
  const sheet = sheetOf(kit, length)
  const body = guide(
    kit,
    agendaOf(kit, length),
    all,
    all.map((_, index) => `#${index}`),
  )
  const html = await renderToString(createSSRApp({ render: () => h('main', body) }))

  test('every block has the times of core, from the first minute to the reserve', () => {
    const heads = [...html.matchAll(/class="time">([^<]*)</g)].map(([, time]) => time)
    const times = schedule(sheet).map(({ start, block }) => span(start, block.minutes))
    expect(heads).toEqual([kit.facilitator.labels.hint, ...times])
    expect(times[0]?.startsWith('0:00')).toBe(true)
    expect(times.at(-1)?.split('–')[1]).toBe(clock(sheet.minutes - sheet.reserve))
  })

  test('every slide is there once, in order, with its picture and every line of its note', () => {
    const parts = html.split('<article').slice(1)
    expect(parts).toHaveLength(all.length)
    for (const [index, slide] of all.entries()) {
      const part = parts[index] ?? ''
      expect(part).toContain(`src="#${index}"`)
      const text = words(part)
      for (const { label, lines } of noteParts(slide.note, kit.facilitator)) {
        for (const words of [label, ...lines]) expect(text).toContain(plain(words))
      }
    }
  })

  test('whatever is to be done has a box to tick', () => {
    const boxes = [...html.matchAll(/<ul class="tasks">(.*?)<\/ul>/gs)]
      .map(([, list = '']) => words(list))
      .join('')
    const tasks = [...preparationOf(kit), ...kit['run-sheets'].after].flatMap((one) => one.tasks)
    const steps = all.flatMap((slide) => (slide.layout === 'activity' ? slide.steps : []))
    for (const text of [...tasks, ...steps.map((step) => step.text), ...sheet.prepare])
      expect(boxes).toContain(plain(text))
  })
})

test('a note in two parts loses no line, and keeps their order and heads', () => {
  const line = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 })
  const part = fc.record({ label: fc.string(), lines: fc.array(line, { minLength: 1 }) })
  fc.assert(
    fc.property(fc.array(part), fc.integer({ min: 0, max: 600 }), (parts, room) => {
      const { beside, below } = besidePicture(parts, room)
      expect([...beside, ...below].flatMap(({ lines }) => lines)).toEqual(
        parts.flatMap(({ lines }) => lines),
      )
      const heads = [...beside, ...below].filter(({ goesOn }) => !goesOn)
      expect(heads.map(({ label }) => label)).toEqual(parts.map(({ label }) => label))
      expect(below.slice(1).every(({ goesOn }) => !goesOn)).toBe(true)
    }),
  )
})

/** What a reader sees of HTML, letters and digits alone. */
function words(html: string): string {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' }
  const text = html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(\w+);/g, (all, name) => entities[name] ?? all)
  return plain(text.replace(/&#39;/g, "'"))
}
