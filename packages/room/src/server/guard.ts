import type { Context, MiddlewareHandler } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Problem } from '../rules/told.ts'
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
export function refuse(context: Context, problem: Problem): Response {
  if (problem === 'too many' || problem === 'busy') context.header('Retry-After', '2')
  return context.json({ problem }, statuses[problem])
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

/** Holds each address to the limits; `addressOf` knows behind which proxy this stands. */
export function withinLimits(
  addressOf: (context: Context) => string,
  { requests, wrongCodes }: Limits = usualLimits,
): MiddlewareHandler {
  const asked = limiter(requests)
  const missed = limiter(wrongCodes)
  return async (context, next) => {
    const address = addressOf(context)
    if (!asked.allows(address) || !missed.allows(address)) return refuse(context, 'too many')
    asked.take(address)
    await next()
    if (context.res.status === 404) missed.take(address)
    return undefined
  }
}
