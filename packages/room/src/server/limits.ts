/** So many requests at once, and so many a second after that. */
export type Limit = { burst: number; perSecond: number }

/** What one address may ask of everything, and how often it may be wrong about a code. */
export type Limits = { requests: Limit; wrongCodes: Limit }

/** What one address may ask. A hall of a thousand phones behind one router stays far below it. */
export const usualLimits: Limits = {
  requests: { burst: 10_000, perSecond: 500 },
  /** Codes that lead nowhere: enough for typing errors, too few to guess a room. */
  wrongCodes: { burst: 200, perSecond: 1 },
}

/** So many addresses are remembered, none of them longer than its limit lasts. */
const mostAddresses = 10_000

/** Counts what each address asks; addresses stay in memory, and only until they have rested. */
export function limiter({ burst, perSecond }: Limit, now: () => number = Date.now) {
  const spent = new Map<string, { used: number; at: number }>()
  const usedBy = (address: string, time: number) => {
    const { used, at } = spent.get(address) ?? { used: 0, at: time }
    return Math.max(0, used - ((time - at) / 1000) * perSecond)
  }
  return {
    /** Whether an address has anything left. */
    allows: (address: string) => usedBy(address, now()) < burst,
    /** Takes one from it. */
    take(address: string) {
      const time = now()
      const used = usedBy(address, time) + 1
      spent.delete(address)
      spent.set(address, { used, at: time })
      if (spent.size > mostAddresses) {
        for (const [one] of spent) {
          if (spent.size <= mostAddresses / 2) break
          spent.delete(one)
        }
      }
    },
  }
}
