import { askedIn, dimensionIds } from '@read-the-room/core'
import { load } from '@read-the-room/core/load'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answeredScenes } from './answered-scenes.ts'
import { fewestOfRow, resultRows } from './result-rows.ts'

const kit = load('en')
const asked = askedIn(kit.questions, kit)
const byId = Object.fromEntries(asked.map((one) => [one.id, one]))

test('four rows in teaching order; a number only from four answers on', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...Object.keys(byId)), fc.nat(4)), (picks) => {
      const chosen = Object.entries(picks).map(([id, pick]) => {
        const options = byId[id]?.options ?? []
        return [id, options[pick % options.length]?.key ?? ''] as const
      })
      const scenes = answeredScenes(Object.keys(byId), byId, Object.fromEntries(chosen))
      const rows = resultRows(scenes)
      expect(rows.map(({ dimension }) => dimension)).toEqual(dimensionIds)
      for (const { dimension, scenes: own, best } of rows) {
        expect(own.every(({ question }) => question.turnsOn === dimension)).toBe(true)
        expect(best === undefined).toBe(own.length < fewestOfRow)
        if (best !== undefined) expect(best).toBeLessThanOrEqual(own.length)
      }
      const inRows = rows.reduce((sum, row) => sum + row.scenes.length, 0)
      expect(inRows).toBe(scenes.filter(({ question }) => question.turnsOn !== undefined).length)
    }),
  )
})
