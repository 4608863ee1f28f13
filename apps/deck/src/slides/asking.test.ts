import { askedIn, skills } from '@read-the-room/core'
import { builtLocales, load } from '@read-the-room/core/load'
import { expect, test } from 'vitest'
import { askings } from './asking.ts'
import { noteTexts } from './note.ts'

const kit = load(builtLocales()[0] ?? 'en')
const asked = askedIn(kit.questions, kit)

test.each(skills)('a %s question has a slide with its options, and the one that fits', (skill) => {
  for (const one of asked.filter((question) => question.skill === skill)) {
    const [slide] = askings(kit, 'fingers', [one.id], [])
    expect(slide?.options).toEqual(one.options.map(({ text }) => text))
    expect(one.options[slide?.best ?? -1]?.fit).toBe('best')
    expect([...(slide?.sentences ?? []), ...(slide?.options ?? [])]).toEqual(
      expect.arrayContaining(one.sentences),
    )
  }
})

test('rooms of a family have the same wish and the same three options', () => {
  const family = asked.filter(({ group }) => group === asked.at(-1)?.group)
  const rooms = askings(
    kit,
    'fingers',
    family.map(({ id }) => id),
    [],
  )
  expect(new Set(rooms.map(({ ask }) => ask)).size).toBe(1)
  expect(new Set(rooms.map(({ options }) => options.join())).size).toBe(1)
})

test('the reason is in the note, for the one who leads', () => {
  const [first = ''] = asked.map(({ id }) => id)
  const [slide] = askings(kit, 'fingers', [first], [])
  expect(slide && noteTexts(slide.note)).toEqual([slide?.reason])
})

test('a question that is not there is named', () => {
  expect(() => askings(kit, 'fingers', ['asks'], [])).toThrow('no question asks')
})
