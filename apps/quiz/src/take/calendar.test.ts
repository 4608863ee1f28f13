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
