import { Bar } from '../parts/bar.tsx'
import { useFocus } from '../parts/use-focus.ts'
import type { RoomWords } from '../words/derived.ts'
import type { Words } from '../words/words.ts'
import type { StatusName } from './status.ts'
import { Status } from './status-line.tsx'

type Props = { words: Words; room: RoomWords; status: StatusName | undefined }

/** On the way in; one sentence where the room cannot be reached. */
export function Joining({ words, room, status }: Props) {
  const heading = useFocus<HTMLHeadingElement>()
  return (
    <main className="asked" aria-busy={status === undefined}>
      <Bar words={words}>
        <p>{room.title}</p>
      </Bar>
      <h1 ref={heading} tabIndex={-1}>
        {room.joining}
      </h1>
      <div className="foot">
        <Status room={room} name={status} />
      </div>
    </main>
  )
}
