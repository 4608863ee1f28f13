import { builtLocales, load } from '@read-the-room/core/load'
import { afterEach, expect, test, vi } from 'vitest'
import { code } from './code.ts'
import { noteTexts } from './note.ts'

const locale = builtLocales()[0] ?? 'en'
const kit = () => load(locale)
const published = () => ({ ...kit(), quizAddress: 'https://example.org/room/quiz/' })

afterEach(() => vi.unstubAllEnvs())

test('with an address, the code leads to the scenes before the workshop', () => {
  const slide = code(published(), false)
  expect(slide.address).toBe('https://example.org/room/quiz/#before')
  expect(noteTexts(slide.note)).not.toContain(kit().facilitator.address)
})

test('with none, the paper quiz is offered, and how to set an address stands in the note', () => {
  const { quizAddress, ...alone } = kit()
  const slide = code(alone, false)
  expect(slide).not.toHaveProperty('address')
  expect(slide.lines).toEqual([kit().deck.code.alone])
  expect(noteTexts(slide.note)).toContain(kit().facilitator.address)
  expect(slide.lines.join()).not.toContain('workshop.yml')
})

test('on a video call nothing lies on a chair: the link is in the chat', () => {
  const { online, scan } = kit().deck.code
  const { quizAddress, ...alone } = kit()
  expect(code(alone, true).lines).toEqual([online])
  expect(code(published(), true).lines).toEqual([scan, online])
})

test('served in the room, the code leads to the served address', () => {
  vi.stubEnv('KIT_ADDRESS', 'http://192.0.2.7:4680/')
  expect(code(kit(), false).address).toBe('http://192.0.2.7:4680/quiz/#before')
})
