/// <reference lib="dom" />
import type { Check } from '../rules/round.ts'
import type { PhoneTold } from '../rules/told.ts'
import { type Hand, type Keep, lastCode, laterOf, readRoom } from './kept.ts'
import { newNumber } from './number.ts'
import { isDue, type PhoneState, refused, stateOf } from './phone-state.ts'
import { post } from './post.ts'
import { listenTo, waitFor } from './stream.ts'

/** A phone's side of a room. */
export type Phone = {
  choose: (choice: string) => void
  /** Adds a check to the sums of the room: how many of its scenes were answered best. */
  add: (check: Check, best: number) => void
  /** Whether a check was added, and has arrived. */
  added: (check: Check) => 'no' | 'on its way' | 'yes'
  leave: () => void
}

type Joining = {
  /** Where rooms are, ending with `/room/`. */
  base: string
  code: string
  keep: Keep
  show: (state: PhoneState) => void
}

/**
 * Joins a room. A choice is kept before it is sent, and sent until the room has it: each with the
 * number that this phone has in this round, so that it counts once however often it arrives.
 */
export function joinRoom({ base, code, keep, show }: Joining): Phone {
  const place = `${base}${code}`
  const room = readRoom(keep.read(), code)
  let told: PhoneTold | undefined
  /** The last that is known of openings: the end of a room names no round. */
  let opened = 0
  let away = false
  let gone = false
  let left = false
  let sending = false
  let stuck = false
  let missed = false
  let wake: () => void = () => {}

  /** Another tab of this phone may have chosen meanwhile: it has the same numbers. */
  const refresh = () => {
    for (const [id, hand] of Object.entries(readRoom(keep.read(), code).hands)) {
      room.hands[id] = laterOf(room.hands[id], hand)
    }
  }
  /** Whoever has left writes nothing more, whatever is still on its way. */
  const save = () => {
    if (left) return
    refresh()
    keep.write(JSON.stringify(room))
  }
  /** What is over leaves nothing here, unless it is another room that is kept. */
  const forget = () => {
    missed = Object.values(room.hands).some(isOpen)
    room.hands = {}
    if (!left && lastCode(keep.read()) === code) keep.write('')
  }
  const isOpen = (hand: Hand) => isDue(hand, opened)
  const tell = () => show(stateOf(told, room.hands, { away, gone, stuck, missed }))
  /** Changes one hand, and loses nothing that another tab has kept of the others. */
  const change = (id: string, changed: (known: Hand | undefined) => Hand) => {
    refresh()
    room.hands[id] = changed(room.hands[id])
    save()
    tell()
  }

  function put(id: string, choice: string): void {
    change(id, (known) => ({
      number: known?.number ?? newNumber(),
      choice,
      version: (known?.version ?? 0) + 1,
      arrived: known?.arrived ?? 0,
      ...(known?.counted !== undefined && { counted: known.counted }),
    }))
    void send()
  }

  const noteStuck = (now: boolean) => {
    if (stuck === now || gone) return
    stuck = now
    tell()
  }

  /** Sends what has not arrived, one at a time, for as long as there is anything. */
  async function send(): Promise<void> {
    wake()
    if (sending) return
    sending = true
    for (let attempt = 1; !gone; ) {
      const [id, hand] = Object.entries(room.hands).find(([, one]) => isOpen(one)) ?? []
      if (id === undefined || hand === undefined) break
      const { number, choice, version } = hand
      const asked = opened
      const outcome = await post(place, { round: id, number, choice, version })
      if (outcome === 'lost') {
        attempt += 1
        // One that is lost happens; whoever waits longer is told.
        if (attempt > 2) noteStuck(true)
        await new Promise<void>((resolve) => {
          wake = resolve
          setTimeout(resolve, waitFor(attempt))
        })
        continue
      }
      attempt = 1
      noteStuck(false)
      // Ended, or deleted in another tab: there is nothing left to note this at.
      if (gone || room.hands[id] === undefined) continue
      change(id, ({ late: _late, ...now } = hand) => {
        if (version <= now.arrived) return now
        if (outcome === 'kept') return { ...now, arrived: version, counted: choice }
        return now.version === version ? refused(now, outcome.kept, asked) : now
      })
    }
    sending = false
  }

  const stop = listenTo({ url: `${place}/events` }, (heard) => {
    away = heard === 'away'
    if (heard === 'gone') gone = true
    else if (heard !== 'away') {
      const first = told === undefined
      told = heard.message as PhoneTold
      opened = told.round?.opened ?? opened
      gone = told.ended === true
      // From now on this page is in the room, and goes on there after a reload.
      if (first && !gone) save()
      // A round that was opened again takes what had come too late, or has taken it.
      void send()
    }
    if (gone) {
      stop()
      forget()
    }
    tell()
  })
  const fromOtherTab = () => {
    // Deleted there, it is not to come back from here.
    if (!keep.read()) room.hands = {}
    refresh()
    tell()
  }
  addEventListener('storage', fromOtherTab)
  tell()
  return {
    choose: (choice) => !gone && told?.round !== undefined && put(told.round.id, choice),
    add: (check, best) => !gone && put(check, String(best)),
    added(check) {
      const hand = room.hands[check]
      if (hand === undefined || hand.late === opened) return 'no'
      return isOpen(hand) ? 'on its way' : 'yes'
    },
    leave() {
      left = true
      gone = true
      stop()
      wake()
      removeEventListener('storage', fromOtherTab)
    },
  }
}
