import { Bar } from '../parts/bar.tsx'
import { useFocus } from '../parts/use-focus.ts'
import type { RoomWords } from '../words/derived.ts'
import type { Words } from '../words/words.ts'

type Props = {
  words: Words
  room: RoomWords
  /** Whether something had not arrived when it ended. */
  missed: boolean
}

/** The room has ended: from here one practices on one's own. */
export function Over({ words, room, missed }: Props) {
  const heading = useFocus<HTMLHeadingElement>()
  const { quiz, ids } = words
  const way = ids.practice.length > 0 ? 'practice' : 'moment'
  const title = way === 'practice' ? quiz.ways.practice.title : quiz.moment.title
  return (
    <main className="asked">
      <Bar words={words}>
        <p>{room.title}</p>
      </Bar>
      <h1 ref={heading} tabIndex={-1}>
        {room.over}
      </h1>
      <div className="foot">
        {missed && <p className="status late">{room.missed}</p>}
        <a className="button" href={`#${way}`}>
          {title}
        </a>
      </div>
    </main>
  )
}
