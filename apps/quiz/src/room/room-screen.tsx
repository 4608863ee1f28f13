import type { State } from '../state/state.ts'
import type { Words } from '../words/words.ts'
import { CodeForm } from './code-form.tsx'
import { Joining } from './joining.tsx'
import { Over } from './over.tsx'
import type { Seat } from './seat.ts'
import { isSaid, statusOf } from './status.ts'
import { useSaid } from './use-said.ts'
import { Vote } from './vote.tsx'
import { Waiting } from './waiting.tsx'

type Props = {
  words: Words
  seat: Seat | undefined
  /** The letters of the link. */
  code: string | undefined
  state: State
  announce: (message: string) => void
}

/** The room on a phone: what the wall asks for, and what has become of one's answer. */
export function RoomScreen({ words, seat, code, state, announce }: Props) {
  const { room } = words
  const status = seat?.state && statusOf(seat.state)
  const missed = seat?.at === 'over' && seat.missed ? room?.missed : undefined
  useSaid(isSaid(status) ? room?.[status] : missed, announce)
  if (room === undefined || seat === undefined) return <main aria-busy="true" />
  switch (seat.at) {
    case 'outside':
      return <CodeForm {...{ words, room, announce }} tried={undefined} wrong={false} />
    case 'wrong':
      return <CodeForm key={code} {...{ words, room, announce }} tried={code} wrong />
    case 'over':
      return <Over {...{ words, room }} missed={seat.missed} />
    case 'there': {
      const { phone, state: heard } = seat
      const { round } = heard
      if (heard.at === 'joining') return <Joining {...{ words, room, status }} />
      if (round === undefined) return <Waiting {...{ words, room, state, status }} />
      const place = `${round.id} ${round.open}`
      return <Vote key={place} {...{ words, room, round, phone, status }} state={heard} />
    }
    default:
      throw new TypeError(`unknown seat: ${JSON.stringify(seat satisfies never)}`)
  }
}
