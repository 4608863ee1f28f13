import type { Words } from '../words/words.ts'
import type { Seat } from './seat.ts'
import { useSaid } from './use-said.ts'

type Props = { words: Words; seat: Seat | undefined; announce: (message: string) => void }

/** On the other screens of a phone that is in a room: that it is, whether there is a vote, the way back. */
export function RoomLine({ words: { room }, seat, announce }: Props) {
  const { at, round, choice } = seat?.state ?? {}
  const asked = round?.open === true && choice === undefined
  useSaid(asked ? room?.vote : undefined, announce)
  if (room === undefined || at !== 'in') return null
  return (
    <aside className="room-line unprinted" aria-label={room.title}>
      <p>{asked ? room.vote : room.here}</p>
      <a className="quiet-link" href="#room">
        {room.back}
      </a>
    </aside>
  )
}
