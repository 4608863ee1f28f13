import { expect, test } from 'vitest'
import { inUse } from './in-use.ts'

test('what any run sheet names is in use; the rest is a library', () => {
  const block = (scenarios: string[], cards: string[]) => ({ scenarios, cards })
  const sheets = {
    45: { blocks: [block(['picnic'], ['badge'])] },
    60: { blocks: [block(['fair', 'picnic'], []), block([], ['badge', 'cake'])] },
  }
  const used = inUse({ sheets } as never)
  expect([...used.scenarios]).toEqual(['picnic', 'fair'])
  expect([...used.cards]).toEqual(['badge', 'cake'])
})
