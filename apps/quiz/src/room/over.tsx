import type { RoomWords } from '../words/room-words.ts'
import type { Words } from '../words/words.ts'
import { Lobby } from './lobby.tsx'

type Props = {
  words: Words
  room: RoomWords
  /** Whether something had not arrived when it ended. */
  missed: boolean
}

/** The room has ended: from here one practices on one's own. */
export function Over({ words, room, missed }: Props) {
  const { quiz, ids } = words
  const way = ids.practice.length > 0 ? 'practice' : 'moment'
  const title = way === 'practice' ? quiz.ways.practice.title : quiz.moment.title
  return (
    <Lobby {...{ words, room }} heading={room.over}>
      {missed && <p className="status late">{room.missed}</p>}
      <a className="button" href={`#${way}`}>
        {title}
      </a>
    </Lobby>
  )
}
