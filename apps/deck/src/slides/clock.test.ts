import { sheetIds, sheetOf } from '@read-the-room/core/facilitator'
import { builtLocales, load } from '@read-the-room/core/load'
import { expect, test } from 'vitest'
import { segments } from './clock.ts'

const kit = load(builtLocales()[0] ?? 'en')

test.each(sheetIds(kit))('on the clock, every activity of %s takes its minutes', (id) => {
  const { blocks, online } = sheetOf(kit, id)
  const counted = blocks
    .map((block) => ({ block, clock: segments(kit, block, online) }))
    .filter(({ clock }) => clock.length > 0)
  expect(counted.length).toBeGreaterThan(0)
  for (const { block, clock } of counted) {
    const seconds = clock.reduce((all, segment) => all + segment.seconds, 0)
    expect([block.id, seconds / 60]).toEqual([block.id, block.minutes])
  }
})
