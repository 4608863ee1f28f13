import { expect, test } from 'vitest'
import { load, shippedFolder } from '../../load.ts'
import type { Room } from '../../schema/rooms.ts'
import { findings } from '../../testing/findings.ts'
import { roomPlaces } from './room-places.ts'

const empty: Room = { walls: true, doors: [], things: [], people: [], moments: {} }

test('everybody in the kit’s own plans is seen whole, and you are in each', () => {
  expect(findings(roomPlaces, { rooms: load('en', shippedFolder).rooms })).toEqual([])
})

test('who or what is outside, on top of somebody or missing is told', () => {
  const people = [
    { x: 80, y: 50 },
    { x: 86, y: 54 },
    { x: 157, y: 20 },
  ]
  const things = [{ kind: 'block' as const, x: 80, y: 96, width: 40, height: 10 }]
  expect(
    findings(roomPlaces, { rooms: { hall: { ...empty, people, things } } }),
  ).toMatchInlineSnapshot(`
    [
      "hall.people: has nobody with "you: true": say who reads the scene",
      "hall.people.2: reaches out of the plan, which is 160 × 100 units: move it inside",
      "hall.things.0: reaches out of the plan, which is 160 × 100 units: move it inside",
      "hall.people.1: stands on person 1: leave 9 units from middle to middle",
    ]
  `)
})
