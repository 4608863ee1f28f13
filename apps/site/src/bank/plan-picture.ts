import { atNight, roomPlan, svg } from '@read-the-room/brand'
import type { Kit, Room } from '@read-the-room/core'
import { rendered } from '@read-the-room/core/rendered-logo'

/** The plan of a room before it is read, as lines and as dots: not every system shows SVG. */
export type PlanPicture = { file: string; alt: string; svg: string; png: Uint8Array }

/** Wide enough for a sharp picture on a phone, small enough for 38 of them in a bank. */
const dots = 640

/** Draws a plan in the organization's colors; `alt` says what it shows. */
export function planPicture(
  id: string,
  room: Room,
  alt: string,
  { colors }: Kit['workshop'],
): PlanPicture {
  const { width, height, shapes } = roomPlan(room)
  const lines = svg({ width, height, shapes }, atNight(colors))
  const png = drawn.get(lines) ?? draw(lines, width, height)
  drawn.set(lines, png)
  return { file: `plan-${id}.png`, alt, svg: lines, png }
}

/** Languages share their plans: each is drawn once. */
const drawn = new Map<string, Uint8Array>()

function draw(lines: string, width: number, height: number): Uint8Array {
  const uri = `data:image/svg+xml;base64,${Buffer.from(lines).toString('base64')}`
  return rendered({ type: 'svg', uri, width, height }, [], dots).png
}
