import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type DimensionId, dimensionIds, type Sign, signs } from '../model/terms.ts'
import type { Scene } from '../schema/scene.ts'
import { read } from './reading.ts'
import { kindOf, signsOf, storyOf } from './scene.ts'

const anySign = fc.constantFrom(...signs)
const anySigns = fc.record<Record<DimensionId, Sign>>({
  purpose: anySign,
  setting: anySign,
  interaction: anySign,
  outcome: anySign,
})

/** Where each sign of a scene is told: in a sentence, or outside the story. */
const anyPlaces = fc.record<Record<DimensionId, 'inside' | 'outside'>>({
  purpose: fc.constantFrom('inside', 'outside'),
  setting: fc.constantFrom('inside', 'outside'),
  interaction: fc.constantFrom('inside', 'outside'),
  outcome: fc.constantFrom('inside', 'outside'),
})

test('the kind of a scene is what the rule reads from its signs, wherever they stand', () => {
  fc.assert(
    fc.property(anySigns, anyPlaces, (points, places) => {
      const scene = sceneOf(points, places)
      expect(kindOf(scene)).toBe(read(points).kind)
      const found = signsOf(scene)
      expect(Object.fromEntries(dimensionIds.map((id) => [id, found[id].points]))).toEqual(points)
    }),
  )
})

test('a sign knows its sentence, and what stands outside has none', () => {
  const points = { purpose: 'networking', setting: 'both', interaction: 'none', outcome: 'none' }
  const scene = sceneOf(points as Record<DimensionId, Sign>, {
    purpose: 'inside',
    setting: 'outside',
    interaction: 'inside',
    outcome: 'outside',
  })
  expect(signsOf(scene)).toEqual({
    purpose: { points: 'networking', text: 'It tells of purpose.', sentence: 1 },
    setting: { points: 'both', text: 'Known of setting.' },
    interaction: { points: 'none', text: '' },
    outcome: { points: 'none', text: 'Known of outcome.' },
  })
  expect(storyOf(scene)).toBe('You arrive. It tells of purpose.')
})

/** A scene with these signs; its first sentence is none. */
function sceneOf(
  points: Record<DimensionId, Sign>,
  places: Record<DimensionId, 'inside' | 'outside'>,
): Scene {
  const inside = dimensionIds.flatMap((sign) => {
    const where = points[sign]
    if (where === 'none' || places[sign] === 'outside') return []
    return [{ text: `It tells of ${sign}.`, sign, points: where }]
  })
  const outside = dimensionIds
    .filter((id) => places[id] === 'outside')
    .map((id) => [id, { points: points[id], text: `Known of ${id}.` }])
  return {
    title: 'A scene',
    scene: [{ text: 'You arrive.' }, ...inside],
    outside: Object.fromEntries(outside),
  }
}
