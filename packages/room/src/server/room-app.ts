import { getConnInfo } from '@hono/node-server/conninfo'
import { type Context, Hono } from 'hono'
import type { Store } from '../store/store.ts'
import { shows } from './asked.ts'
import { complain } from './complain.ts'
import { refuse, sameOrigin, withinLimits } from './guard.ts'
import { hostRoutes } from './host-routes.ts'
import { hubOf } from './hub.ts'
import type { Limits } from './limits.ts'
import { phoneRoutes } from './phone-routes.ts'
import { beginRoom, onlyRoom } from './rooms.ts'
import { secretOf } from './secret.ts'

/** Who may begin a room and lead it from where this is served. */
export type Hosts =
  /** Nobody: phones alone come here. */
  | 'none'
  /** Whoever reaches it: it is served to this computer alone, and has one room. */
  | 'this computer'
  /** Whoever shows this key: each begins a room of their own. */
  | { key: string }

/** How rooms are served. */
export type RoomServing = {
  store: Store
  hosts: Hosts
  /** Where phones find the public pages, for the code on the wall; ends with a slash. */
  address?: string
  /** Behind a reverse proxy, the address of a phone is what that says. */
  proxied?: boolean
  limits?: Limits
}

/**
 * Everything a room answers, below any path: `/` begins one, `/CODE/…` is for phones,
 * `/CODE/host/…` for its deck. Nothing about a person is logged, here or anywhere.
 */
export function roomApp({ store, hosts, address, proxied, limits }: RoomServing): Hono {
  const app = new Hono({ strict: false })
  const gatherings = hubOf(store)
  const addressOf = (context: Context) =>
    (proxied && context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()) ||
    (getConnInfo(context).remote.address ?? '')

  app.use(withinLimits(addressOf, limits), sameOrigin)
  app.onError((error, context) => {
    complain('The room could not answer', error)
    return refuse(context, 'busy')
  })
  app.route('/', phoneRoutes(store, gatherings))
  if (hosts === 'none') return app

  app.post('/', async (context) => {
    const alone = hosts === 'this computer'
    if (!alone && !shows(context, hosts.key)) return refuse(context, 'not for phones')
    const room = alone ? await onlyRoom(store) : await beginRoom(store)
    return context.json({ code: room.code, secret: secretOf(room), ...(address && { address }) })
  })
  app.route('/', hostRoutes(store, gatherings))
  return app
}
