import { Hono } from 'hono'
import { readRound } from '../rules/answer.ts'
import type { Room, Store } from '../store/store.ts'
import { messageOf, roomOf, shownBy, shows } from './asked.ts'
import { refuse } from './guard.ts'
import type { Hub } from './hub.ts'
import { sealOf, secretOf } from './secret.ts'
import { streamTo } from './stream.ts'

/** What the deck of a room does, with the secret alone: rounds, what came in, the end. */
export function hostRoutes(store: Store, { listen }: Hub): Hono<{ Variables: { room: Room } }> {
  const routes = new Hono<{ Variables: { room: Room } }>()
  // A deck that did not hear of the end asks again: the room is gone then, its sums are not yet.
  routes.post('/:code/host/end', async (context, next) => {
    if ((await roomOf(store, context)) !== undefined) return await next()
    const sums = await store.ended(sealOf(shownBy(context)))
    return sums === undefined ? refuse(context, 'no room') : context.json(sums)
  })
  routes.use('/:code/host/*', async (context, next) => {
    const room = await roomOf(store, context)
    if (room === undefined) return refuse(context, 'no room')
    if (!shows(context, secretOf(room))) return refuse(context, 'not for phones')
    context.set('room', room)
    await next()
    return undefined
  })
  routes.get('/:code/host/events', (context) =>
    streamTo(context, (send) => listen(context.var.room.code, 'hosts', send)),
  )
  routes.post('/:code/host/open', async (context) => {
    const read = await messageOf(context)
    if (typeof read === 'string') return refuse(context, read)
    const round = readRound(read.message)
    if (round === undefined) return refuse(context, 'malformed')
    await store.open(context.var.room.code, round)
    return context.json({ open: round.id })
  })
  routes.post('/:code/host/close', async (context) => {
    await store.close(context.var.room.code)
    return context.json({})
  })
  routes.post('/:code/host/end', async (context) => {
    return context.json(await store.end(context.var.room.code, sealOf(shownBy(context))))
  })
  return routes
}
