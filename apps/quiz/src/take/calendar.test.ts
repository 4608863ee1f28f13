import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { calendar } from './calendar.ts'

const now = new Date(2026, 10, 29, 23, 30)
const entries = [
  {
    inDays: 2,
    title: 'Your plan',
    text: 'Say, "hello"; then listen',
    link: 'https://a.example/#x',
  },
  { inDays: 7, title: 'ü'.repeat(60), text: 'New scenes', link: 'https://a.example/#y' },
]

test('days are counted in the person’s own calendar, over the end of a month', () => {
  const days = [...calendar(entries, now, 'Quiz').matchAll(/DTSTART;VALUE=DATE:(\d+)/g)]
  expect(days.map((match) => match[1])).toEqual(['20261201', '20261206'])
})

test('no line is longer than 75 bytes, and unfolding gives the texts back', () => {
  const file = calendar(entries, now, 'Quiz')
  for (const line of file.split('\r\n')) {
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
  }
  const unfolded = file.replaceAll('\r\n ', '')
  expect(unfolded).toContain(`SUMMARY:${'ü'.repeat(60)}\r\n`)
  expect(unfolded).toContain('DESCRIPTION:Say\\, "hello"\\; then listen\\nhttps://a.example/#x\r\n')
})

test('every begun part is ended, and every entry has its own id', () => {
  const file = calendar(entries, now, 'Quiz')
  expect(file.match(/^BEGIN:/gm)).toHaveLength(file.match(/^END:/gm)?.length ?? 0)
  expect(new Set(file.match(/^UID:.*$/gm)).size).toBe(entries.length)
})

test('a calendar program reads back whatever was written', () => {
  const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 })
  fc.assert(
    fc.property(fc.array(fc.record({ title: words, text: words })), words, (texts, name) => {
      const link = `https://a.example/quiz/#check.${'b'.repeat(200)}`
      const wrote = texts.map((text, index) => ({ ...text, inDays: index + 1, link }))
      const file = calendar(wrote, now, name)
      expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      for (const line of file.split('\r\n')) {
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
      }
      const read = new ICAL.Component(ICAL.parse(file))
      const events = read.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each))
      expect(events.map(({ summary, description }) => [summary, description])).toEqual(
        wrote.map(({ title, text }) => [title, `${text}\n${link}`]),
      )
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(wrote.length)
      for (const { component, startDate } of events) {
        expect(startDate.isDate).toBe(true)
        expect(component.getFirstPropertyValue('url')).toBe(link)
        expect(String(component.getFirstPropertyValue('dtstamp'))).toMatch(/^[\d-]+T[\d:]+Z$/)
        expect(component.getAllSubcomponents('valarm')).toHaveLength(1)
      }
    }),
  )
})
