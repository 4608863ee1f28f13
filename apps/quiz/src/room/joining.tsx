import type { RoomWords } from '../words/room-words.ts'
import type { Words } from '../words/words.ts'
import { Lobby } from './lobby.tsx'
import type { StatusName } from './status.ts'
import { Status } from './status-line.tsx'

type Props = { words: Words; room: RoomWords; status: StatusName | undefined }

/** On the way in; one sentence where the room cannot be reached. */
export function Joining({ words, room, status }: Props) {
  return (
    <Lobby {...{ words, room }} heading={room.joining} busy={status === undefined}>
      <Status room={room} name={status} />
    </Lobby>
  )
}
