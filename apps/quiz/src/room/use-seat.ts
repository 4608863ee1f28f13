import { useLayoutEffect, useState } from 'react'
import type { Route } from '../link/route.ts'
import type { Seat } from './seat.ts'

/** The room that this phone is in, once the part of the program that knows rooms is here. */
export function useSeat(
  part: typeof import('./room.ts') | undefined,
  route: Route,
): Seat | undefined {
  const [seat, sit] = useState<Seat>()
  const code = route.at === 'room' ? route.code : undefined
  useLayoutEffect(() => part?.enter(code, sit), [part, code])
  return seat
}
