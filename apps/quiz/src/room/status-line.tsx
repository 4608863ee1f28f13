import type { RoomWords } from '../words/room-words.ts'
import type { StatusName } from './status.ts'

type Props = { room: RoomWords; name: StatusName | undefined; id?: string }

/** What has become of the answer, in view wherever one reads. */
export function Status({ room, name, id }: Props) {
  if (name === undefined) return null
  return (
    <p id={id} className={`status ${name}`}>
      {room[name]}
    </p>
  )
}
