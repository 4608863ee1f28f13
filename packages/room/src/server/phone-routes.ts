import { Hono } from 'hono'
import { readSent } from '../rules/answer.ts'
import type { Problem } from '../rules/told.ts'
import type { Outcome, Store } from '../store/store.ts'
import { messageOf, roomOf } from './asked.ts'
import { refuse } from './guard.ts'
import type { Hub } from './hub.ts'
import { handOf } from './secret.ts'
import { streamTo } from './stream.ts'

/** What every phone may ask: whether a code is right, what the room is at, to keep an answer. */
export function phoneRoutes(store: Store, { listen }: Hub): Hono {
  const routes = new Hono()
  routes.get('/:code', async (context) => {
    const room = await roomOf(store, context)
    return room === undefined ? refuse(context, 'no room') : context.json({ code: room.code })
  })
  routes.get('/:code/events', async (context) => {
    const room = await roomOf(store, context)
    if (room === undefined) return refuse(context, 'no room')
    return streamTo(context, (send) => listen(room.code, 'phones', send))
  })
  routes.post('/:code/answer', async (context) => {
    const read = await messageOf(context)
    if (typeof read === 'string') return refuse(context, read)
    const sent = readSent(read.message)
    if (sent === undefined) return refuse(context, 'malformed')
    const room = await roomOf(store, context)
    if (room === undefined) return refuse(context, 'no room')
    const { round, number, choice, version } = sent
    const hand = handOf(room, round, number)
    const outcome = await store.answer({ code: room.code, round, hand, choice, version })
    // What was kept while its acknowledgment got lost is acknowledged whenever it is asked for.
    const kept = outcome === 'closed' ? await store.kept(room.code, round, hand) : undefined
    const same = kept?.version === version && kept.choice === choice
    if (outcome !== 'kept' && !same) {
      return refuse(context, refusals[outcome], kept && { kept })
    }
    // A wall between phone and room may answer anything with 200: this says that it was the room.
    return context.json({ code: room.code, round, version })
  })
  return routes
}

const refusals: Record<Exclude<Outcome, 'kept'>, Problem> = {
  closed: 'closed',
  full: 'too many',
  'no room': 'no room',
}
