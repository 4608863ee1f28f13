import type { Check } from '../../parse/check.ts'
import type { ReportAt } from '../../parse/report.ts'
import type { Room } from '../../schema/rooms.ts'
import type { Problem } from '../../yaml/problem.ts'

/** Whoever looks at a plan sees everybody whole: inside it, and nobody on top of somebody else. */
export const roomPlaces: Check = ({ rooms = {} }, report) =>
  Object.entries(rooms).flatMap(([id, room]) => {
    const at: ReportAt = (path, message, place) => report('rooms', [id, ...path], message, place)
    return [...you(room, at), ...inside(room, at), ...apart(room, at)]
  })

/** A person is 8 units across, and a unit of floor stays free between two. */
const leastApart = 9

/** Half of a person with their line, and the wall. */
const margin = 5

function you({ people }: Room, at: ReportAt): Problem[] {
  if (people.some((person) => person.you)) return []
  return [at(['people'], 'has nobody with "you: true": say who reads the scene', 'key')]
}

function inside({ people, things }: Room, at: ReportAt): Problem[] {
  return [
    ...people.flatMap(({ x, y }, index) =>
      isInside(x, y, margin, margin) ? [] : [at(['people', index], leaves)],
    ),
    ...things.flatMap(({ x, y, width, height = width }, index) =>
      isInside(x, y, width / 2, height / 2) ? [] : [at(['things', index], leaves)],
    ),
  ]
}

const leaves = 'reaches out of the plan, which is 160 × 100 units: move it inside'

function isInside(x: number, y: number, halfWide: number, halfHigh: number): boolean {
  return x >= halfWide && x <= 160 - halfWide && y >= halfHigh && y <= 100 - halfHigh
}

function apart({ people }: Room, at: ReportAt): Problem[] {
  return people.flatMap((person, index) => {
    const close = people
      .slice(0, index)
      .findIndex((other) => Math.hypot(other.x - person.x, other.y - person.y) < leastApart)
    if (close < 0) return []
    const message = `stands on person ${close + 1}: leave ${leastApart} units from middle to middle`
    return [at(['people', index], message)]
  })
}
