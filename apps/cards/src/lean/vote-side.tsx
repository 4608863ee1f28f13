import { View } from '@react-pdf/renderer'
import type { Kind, Kit } from '@read-the-room/core'
import type { Frame } from '../look/frame.ts'
import type { Look } from '../look/look.ts'
import { fieldNeeds, VoteField } from './vote-field.tsx'

type Props = { kit: Kit; look: Look; frame: Frame }

/** Between two fields, in points: the fold lies in the middle of it. */
const between = 16

/** What stands where: the upper two are on the front once it is folded, the lower two on its back. */
const rows = [
  ['networking', 'socializing'],
  ['mixed', 'unclear'],
] as const satisfies Kind[][]

/**
 * Four fields to hold up, two on each half of the folded sheet, head to head as on a playing card:
 * whichever lies on top is read upright from the room.
 */
export function VoteSide({ kit, look, frame }: Props) {
  const field = {
    // As it is held up, a field is as wide as half a sheet is high.
    width: (frame.height - between) / 2,
    height: (frame.width - between) / 2,
  }
  const needed = Math.max(...rows.flat().map((kind) => fieldNeeds({ kit, kind, look, field })))
  // What does not fit into a turned field makes the face too high, so that a smaller size is tried.
  const height = frame.height + Math.max(0, needed - field.height)
  return (
    <View style={{ height, justifyContent: 'space-between' }}>
      {rows.map(([left, right]) => (
        <View key={left} style={{ flexDirection: 'row', justifyContent: 'space-between' }}>
          <Turned field={field} by={-90}>
            <VoteField {...{ kit, look, field }} kind={left} />
          </Turned>
          <Turned field={field} by={90}>
            <VoteField {...{ kit, look, field }} kind={right} />
          </Turned>
        </View>
      ))}
      <View style={foldAt(frame.height / 2, look)} />
    </View>
  )
}

type TurnedProps = {
  field: { width: number; height: number }
  by: 90 | -90
  children: React.ReactNode
}

/** A part that lies on its side. */
function Turned({ field: { width, height }, by, children }: TurnedProps) {
  const style = {
    position: 'absolute',
    left: (height - width) / 2,
    top: (width - height) / 2,
    width,
    height,
    transform: `rotate(${by}deg)`,
  } as const
  return (
    <View style={{ width: height, height: width }}>
      <View style={style}>{children}</View>
    </View>
  )
}

/** Where the sheet is folded: a dashed line between the halves. */
function foldAt(top: number, { colors }: Look) {
  return {
    position: 'absolute',
    left: 0,
    right: 0,
    top,
    borderTopWidth: 0.7,
    borderStyle: 'dashed',
    borderColor: colors.quiet,
  } as const
}
