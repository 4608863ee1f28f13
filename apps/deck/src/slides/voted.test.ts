import { sheetOf } from '@read-the-room/core/facilitator'
import { completeLocales, load } from '@read-the-room/core/load'
import { expect, test } from 'vitest'
import { slides } from './slides.ts'

const kit = load(completeLocales()[0] ?? 'en')
const sheet = sheetOf(kit, '60').blocks
const planned = sheet.find(({ id }) => id === 'votes')?.scenarios ?? []
const talked = sheet.find(({ id }) => id === 'model')?.scenarios ?? []
const others = Object.keys(kit.scenarios).filter((id) => ![...planned, ...talked].includes(id))

function voted(own: Partial<typeof kit.workshop>): string[] {
  const workshop = { ...kit.workshop, scenarios: [], audience: [], ...own }
  const ids = slides({ ...kit, workshop }, '60').map(({ id }) => id)
  return ids.filter((id) => id.startsWith('vote-')).map((id) => id.replace('vote-', ''))
}

test('without a wish, the run sheet says what is voted on', () => {
  expect(voted({})).toEqual(planned)
})

test('scenarios of one’s own come first, as many as there is time for', () => {
  const [first = '', second = '', third = '', fourth = ''] = others
  expect(voted({ scenarios: [third, first, second, fourth] })).toEqual([third, first, second])
})

test('one scenario of one’s own leaves the rest to the run sheet, and no talk is repeated', () => {
  const [own = ''] = others
  expect(voted({ scenarios: [...talked, own] })).toEqual([own, planned[0], planned[1]])
})

test('an audience gets its own scenes', () => {
  const audience = 'care'
  for (const id of voted({ audience: [audience] })) {
    expect(kit.scenarios[id]?.audience).toContain(audience)
  }
})
