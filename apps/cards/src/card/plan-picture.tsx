import { View } from '@react-pdf/renderer'
import { outlinePlan, roomPlan } from '@read-the-room/brand'
import type { Room, Shown } from '@read-the-room/core'
import type { Frame } from '../look/frame.ts'
import type { Look } from '../look/look.ts'
import { Picture } from '../parts/picture.tsx'
import { Bleed } from './bleed.tsx'

type Props = {
  room: Room
  /** The signs that are marked on it; without them it is the room as one enters it. */
  shown?: Shown[]
  alt: string | undefined
  look: Look
  frame: Frame
  /** In points: at least so high; what is left of the card makes it higher. */
  height: number
}

/** A room from above, over the whole width of the top of a card: at night, or in outlines. */
export function PlanPicture({ room, shown = [], alt, look, frame, height }: Props) {
  const { outline, colors, night } = look
  const drawing = outline ? outlinePlan(room, shown) : roomPlan(room, shown)
  const style = { flexGrow: 1, minHeight: height }
  const foot = outline ? { borderBottomWidth: 0.8, borderBottomColor: colors.ink } : {}
  const whole = { position: 'absolute', top: 0, bottom: 0, left: 0, right: 0, ...foot } as const
  const ground = outline ? colors.card : night.paper
  return (
    <Bleed frame={frame} to={{ top: true }} ground={ground} edged style={style}>
      <View style={whole}>
        <Picture {...{ drawing, alt }} look={{ ...look, colors: night }} width={height} fill />
      </View>
    </Bleed>
  )
}
