import type { ReactNode } from 'react'
import { Bar } from '../parts/bar.tsx'
import { useFocus } from '../parts/use-focus.ts'
import type { RoomWords } from '../words/room-words.ts'
import type { Words } from '../words/words.ts'

type Props = {
  words: Words
  room: RoomWords
  heading: string
  busy?: boolean
  /** What stands at the foot of the screen. */
  children: ReactNode
}

/** A screen of the room without a vote: one sentence, and what can be done at its foot. */
export function Lobby({ words, room, heading, busy = false, children }: Props) {
  const focused = useFocus<HTMLHeadingElement>()
  return (
    <main className="asked" aria-busy={busy}>
      <Bar words={words}>
        <p>{room.title}</p>
      </Bar>
      <h1 ref={focused} tabIndex={-1}>
        {heading}
      </h1>
      <div className="foot">{children}</div>
    </main>
  )
}
