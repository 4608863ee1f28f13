import { finished } from '../state/position.ts'
import type { State } from '../state/state.ts'
import type { RoomWords } from '../words/room-words.ts'
import type { Words } from '../words/words.ts'
import { Lobby } from './lobby.tsx'
import type { StatusName } from './status.ts'
import { Status } from './status-line.tsx'

type Props = {
  words: Words
  room: RoomWords
  state: State
  status: StatusName | undefined
}

/** In the room before its first vote; the scenes from before the workshop can be answered here. */
export function Waiting({ words, room, state, status }: Props) {
  const { quiz, ids } = words
  const left = ids.before.length > 0 && finished(ids.before, state.attempts.before) === undefined
  return (
    <Lobby {...{ words, room }} heading={room.waiting}>
      <Status room={room} name={status} />
      {left && (
        <>
          <p className="small">{room.meanwhile}</p>
          <a className="button second" href="#before">
            {quiz.ways.before.title}
          </a>
        </>
      )}
    </Lobby>
  )
}
