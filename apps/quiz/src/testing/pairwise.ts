/**
 * Cases in which every pair of values of any two factors occurs at least once: Cohen et al.,
 * "The AETG System" (1997), greedy and without chance, so that every run has the same cases.
 */
export function pairwise(factors: readonly (readonly string[])[]): string[][] {
  const open = new Set(allPairs(factors))
  const cases: string[][] = []
  for (const seed of allPairs(factors)) {
    if (!open.has(seed)) continue
    const chosen: string[] = []
    const [one, other] = JSON.parse(seed) as [[number, string], [number, string]]
    chosen[one[0]] = one[1]
    chosen[other[0]] = other[1]
    factors.forEach((values, factor) => {
      chosen[factor] ??= mostNew(values, factor, chosen, open)
    })
    for (const pair of pairsOf(chosen)) open.delete(pair)
    cases.push(chosen)
  }
  return cases
}

/** All combinations of all values. */
export function everyCase(factors: readonly (readonly string[])[]): string[][] {
  return factors.reduce<string[][]>(
    (cases, values) => cases.flatMap((one) => values.map((value) => [...one, value])),
    [[]],
  )
}

function mostNew(values: readonly string[], factor: number, chosen: string[], open: Set<string>) {
  const gain = (value: string) => {
    const filled = [...chosen]
    filled[factor] = value
    return pairsOf(filled).filter((pair) => open.has(pair)).length
  }
  return values.reduce((best, value) => (gain(value) > gain(best) ? value : best))
}

function allPairs(factors: readonly (readonly string[])[]): string[] {
  return factors.flatMap((values, one) =>
    factors
      .slice(one + 1)
      .flatMap((others, at) =>
        values.flatMap((value) => others.map((other) => pair([one, value], [one + 1 + at, other]))),
      ),
  )
}

function pairsOf(chosen: string[]): string[] {
  const set = chosen.map((value, factor) => [factor, value] as [number, string]).filter(Boolean)
  return set.flatMap((one, at) => set.slice(at + 1).map((other) => pair(one, other)))
}

function pair(one: [number, string], other: [number, string]): string {
  return JSON.stringify([one, other])
}
