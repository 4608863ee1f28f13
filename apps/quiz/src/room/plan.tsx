import { roomPlan } from '@read-the-room/brand'
import { Picture } from '@read-the-room/brand/react'
import type { RoomScene } from '../words/room-words.ts'

/** The place of a scene from above, as the wall shows it before it is read. */
export function Place({ room, words }: NonNullable<RoomScene['plan']>) {
  return (
    <div className="place night">
      <Picture drawing={roomPlan(room)} {...(words !== undefined && { label: words })} />
    </div>
  )
}
