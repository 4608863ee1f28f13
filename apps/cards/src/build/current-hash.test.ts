import { load } from '@read-the-room/core/load'
import { expect, test } from 'vitest'
import { withFile } from '../preflight/open.ts'
import { make } from '../prepare/forms.ts'
import { prepare } from '../prepare/prepare.tsx'
import { tentStock, tents } from '../sets/tents.tsx'
import { calibrationSheet } from './calibration.tsx'
import { currentHash } from './current-hash.ts'

const kit = load('en')

test.each([
  { id: 'calibration', print: () => calibrationSheet(kit, 'a4') },
  {
    id: 'tents',
    print: async () => {
      const stock = tentStock('a4')
      return await make(await prepare(tents(kit, ['Ana', 'Björn']), 'a4', { stock }), 'sheet')
    },
  },
])('$id knows the words that it was made from', async ({ id, print }) => {
  const hash = await withFile(await print(), async ({ objects }) => objects.getKeywords())
  expect(hash).toBe(currentHash(kit, id))
})

test('a pack is out of date when a word of any card in it has changed', () => {
  const sorting = structuredClone(kit.sorting)
  for (const card of Object.values(sorting)) card.text = `${card.text} now`
  expect(currentHash(kit, 'pack-8-60')).not.toBe(currentHash({ ...kit, sorting }, 'pack-8-60'))
  expect(currentHash(kit, 'pack-8-60')).not.toBe(currentHash(kit, 'pack-16-60'))
  expect(currentHash(kit, 'pack-9-30')).not.toBe(currentHash(kit, 'pack-9-90'))
  expect(currentHash(kit, 'pack-9-60')).not.toBe(currentHash(kit, 'pack-9-60-online'))
  expect(currentHash(kit, 'pack-9-60')).not.toBe(currentHash(kit, 'pack-9-60-keepsake'))
  expect(currentHash(kit, 'pack-9-31')).toBeUndefined()
})
