import { type Way, ways } from './ways.ts'

/** Where a link leads: the part after `#`. Anything unknown leads to the first screen. */
export type Route = { at: 'start' } | { at: 'way'; way: Way }

export function parseHash(hash: string): Route {
  const name = hash.replace(/^#/, '')
  const way = ways.find((known) => known === name)
  return way === undefined ? { at: 'start' } : { at: 'way', way }
}
