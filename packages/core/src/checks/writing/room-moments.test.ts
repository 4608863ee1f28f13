import { expect, test } from 'vitest'
import { load, shippedFolder } from '../../load.ts'
import type { Room } from '../../schema/rooms.ts'
import { findings } from '../../testing/findings.ts'
import { roomMoments } from './room-moments.ts'

const { rooms, scenarios } = load('en', shippedFolder)

function shipped(id: string): Room {
  const room = rooms[id]
  if (room === undefined) throw new Error(`no plan ${id}`)
  return room
}

test.each(['en', 'es'])(
  'every scenario in %s has a plan, and each plan words of its own',
  (locale) => {
    const kit = load(locale, shippedFolder)
    const words = Object.values(kit.scenarios).map(({ plan }) => plan)
    expect(Object.keys(kit.rooms).sort()).toEqual(Object.keys(kit.scenarios).sort())
    expect(words).not.toContain(undefined)
    expect(new Set(words).size).toBe(words.length)
    expect(findings(roomMoments, kit)).toEqual([])
  },
)

test('every plan lacks no moment: taking out any one of them is told', () => {
  for (const [id, room] of Object.entries(rooms)) {
    for (const dimension of Object.keys(room.moments)) {
      const { [dimension as 'purpose']: _, ...moments } = room.moments
      expect(findings(roomMoments, { rooms: { [id]: { ...room, moments } }, scenarios })).toEqual([
        `${id}: has no moment "${dimension}": say where that sign is`,
      ])
    }
  }
})

test('a moment without a sign, a plan without words and a plan of nothing are told', () => {
  const moments = { outcome: { x: 80, y: 50, reach: 0, as: 'sign' as const } }
  const { plan: _, ...wordless } = scenarios['lift-ride'] ?? {}
  expect(
    findings(roomMoments, {
      rooms: { 'lift-ride': { ...shipped('lift-ride'), moments }, picnik: shipped('lift-ride') },
      scenarios: { 'lift-ride': wordless } as typeof scenarios,
    }),
  ).toMatchInlineSnapshot(`
    [
      "lift-ride: has a plan in rooms.yml, but no "plan": say what it shows, without its signs",
      "lift-ride.moments.outcome: is no sign in the scenario: take this moment out",
      "picnik: is not in scenarios.yml: correct the id",
    ]
  `)
})
