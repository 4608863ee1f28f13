import { fill } from '@read-the-room/core'
import { type Check, checkScenes } from '@read-the-room/room'
import { useState } from 'react'
import type { Words } from '../words/words.ts'
import type { Seat } from './seat.ts'
import { useSaid } from './use-said.ts'

type Props = {
  words: Words
  seat: Seat | undefined
  check: Check
  /** In how many of its scenes the choice fits best: the number of the result. */
  best: number
  total: number
  announce: (message: string) => void
}

/** Adds a result to the sum of the room, if its owner says so; another tap adds nothing more. */
export function CountIn({ words: { room }, seat, check, best, total, announce }: Props) {
  const [tapped, setTapped] = useState(false)
  const added = seat?.phone?.added(check)
  const missed = tapped && seat?.at === 'over' && seat.missed
  useSaid(missed ? room?.missed : tapped && added === 'yes' ? room?.added : undefined, announce)
  if (room !== undefined && missed) return <p className="status late unprinted">{room.missed}</p>
  if (room === undefined || seat?.at !== 'there' || total !== checkScenes) return null
  const { phone } = seat
  const names = { no: room.add, 'on its way': room.adding, yes: room.added }
  const add = () => {
    setTapped(true)
    if (added === 'no') phone.add(check, best)
  }
  return (
    <section className="unprinted">
      <p className="small">{fill(room.addText, { total })}</p>
      <button type="button" className="second" aria-disabled={added !== 'no'} onClick={add}>
        {names[added ?? 'no']}
      </button>
    </section>
  )
}
