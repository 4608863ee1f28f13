import type { Context, MiddlewareHandler } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { readCode } from '../rules/code.ts'
import type { Problem, Refused } from '../rules/told.ts'
import { blockOf } from './block.ts'
import { type Limits, limiter, usualLimits } from './limits.ts'

const statuses: Record<Problem, ContentfulStatusCode> = {
  'no room': 404,
  closed: 409,
  'not for phones': 403,
  malformed: 400,
  'too large': 413,
  'other origin': 403,
  'too many': 429,
  busy: 503,
}

/** Refuses with the status that belongs to a problem, and its name. */
export function refuse(
  context: Context,
  problem: Problem,
  more: Omit<Refused, 'problem'> = {},
): Response {
  if (problem === 'too many' || problem === 'busy') context.header('Retry-After', '2')
  // What is still on its way is not waited for.
  if (problem === 'too large') context.header('Connection', 'close')
  context.set('problem', problem)
  return context.json({ problem, ...more } satisfies Refused, statuses[problem])
}

/** Pages of other origins must not speak for a phone or a deck, whichever browser they are in. */
export const sameOrigin: MiddlewareHandler = async (context, next) => {
  const origin = context.req.header('origin')
  const site = context.req.header('sec-fetch-site')
  const foreign = origin !== undefined && hostOf(origin) !== context.req.header('host')
  if (foreign || (site !== undefined && site !== 'same-origin')) {
    return refuse(context, 'other origin')
  }
  await next()
}

/** `null`, which sandboxed frames and files say, is the host of nobody. */
function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined
}

/**
 * Holds each address to the limits; `addressOf` knows behind which proxy this stands. Whoever is in
 * a room stays in it when somebody else at the same address tries codes: a hall has one address.
 */
export function withinLimits(
  addressOf: (context: Context) => string,
  { requests, wrongCodes }: Limits = usualLimits,
): MiddlewareHandler {
  const asked = limiter(requests)
  const missed = limiter(wrongCodes)
  const entered = lastOf(mostEntered)
  return async (context, next) => {
    const address = blockOf(addressOf(context))
    const code = context.req.path.split('/').map(readCode).find(Boolean)
    const place = `${address} ${code}`
    if (!asked.allows(address)) return refuse(context, 'too many')
    if (!missed.allows(address) && !entered.has(place)) return refuse(context, 'too many')
    asked.take(address)
    await next()
    const problem: unknown = context.get('problem')
    if (problem === 'no room' || problem === 'not for phones') missed.take(address)
    else if (code !== undefined && problem === undefined) entered.add(place)
    return undefined
  }
}

/** So many pairs of an address and a room are remembered, in memory alone. */
const mostEntered = 10_000

function lastOf(most: number) {
  const all = new Set<string>()
  return {
    has: (one: string) => all.has(one),
    add(one: string) {
      all.add(one)
      const [first] = all
      if (all.size > most && first !== undefined) all.delete(first)
    },
  }
}
