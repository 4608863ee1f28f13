import type { Asked } from './asked.ts'
import { seededRandom } from './seeded-random.ts'
import { strategies } from './strategies.ts'

/** What a guesser sees of an option: the numbers of its features, and whether it is the best one. */
type Seen = { features: number[]; best: boolean }
/** The questions of one scene or family: all have the same options in the same order. */
type Group = Seen[][]
/** How often the best options and the others were seen, in all and with each feature. */
type Counts = { all: Tally; features: Tally[] }
type Tally = { best: number; other: number }

/**
 * How many best options a learned guess finds without any scene, and how likely chance finds as
 * many. The guess is naive Bayes over the looks and words of options, learned from all other
 * groups; chance is the same with the keys turned inside each group (a permutation test, Good
 * 2005), `runs` times.
 */
export function guess(
  asked: Asked[],
  locale: string,
  runs: number,
): { found: number; of: number; p: number } {
  const numbers = new Map<string, number>()
  const groups = groupsOf(asked, locale, numbers)
  const found = hits(groups, numbers.size)
  const random = seededRandom(1)
  let asGood = 0
  for (let run = 0; run < runs; run += 1) {
    const keyedAnew = groups.map((group) => turned(group, random))
    if (hits(keyedAnew, numbers.size) >= found) asGood += 1
  }
  return { found, of: asked.length, p: (asGood + 1) / (runs + 1) }
}

/** @param numbers of features; one that is new is given the next number */
function groupsOf(asked: Asked[], locale: string, numbers: Map<string, number>): Group[] {
  const idOf = ({ skill, group }: Asked) => `${skill} ${group}`
  return [...new Set(asked.map(idOf))].map((id) =>
    asked.filter((one) => idOf(one) === id).map((one) => seenOf(one, locale, numbers)),
  )
}

function seenOf(asked: Asked, locale: string, numbers: Map<string, number>): Seen[] {
  const numberOf = (feature: string) => {
    const number = numbers.get(feature) ?? numbers.size
    numbers.set(feature, number)
    return number
  }
  const looks = strategies.map(({ name, picks }) => ({ name, picked: picks(asked, locale) }))
  return asked.options.map(({ text, fit }, index) => ({
    best: fit === 'best',
    features: [
      ...looks.flatMap(({ name, picked }) => (picked.includes(index) ? [name] : [])),
      ...new Set(text.toLocaleLowerCase(locale).match(/\p{L}{4,}/gu) ?? []),
    ].map(numberOf),
  }))
}

/** The keys of a group moved on together: two asks of a scene never come to share a best option. */
function turned(group: Group, random: () => number): Group {
  const turn = Math.floor(random() * (group[0]?.length ?? 0))
  return group.map((options) =>
    options.map(({ features }, index) => ({
      features,
      best: options[(index + turn) % options.length]?.best ?? false,
    })),
  )
}

/** How many best options are found, each group by what all others teach. */
function hits(groups: Group[], numbers: number): number {
  const features = Array.from({ length: numbers }, () => ({ best: 0, other: 0 }))
  const counts: Counts = { all: { best: 0, other: 0 }, features }
  for (const group of groups) count(counts, group, 1)
  let all = 0
  for (const group of groups) {
    count(counts, group, -1)
    for (const options of group) if (options[picked(options, counts)]?.best) all += 1
    count(counts, group, 1)
  }
  return all
}

/** Thousands of times for one bank: so plain loops over numbers. */
function count({ all, features }: Counts, group: Group, by: 1 | -1): void {
  for (const options of group) {
    for (const option of options) {
      const part = option.best ? 'best' : 'other'
      all[part] += by
      for (const feature of option.features) (features[feature] ?? all)[part] += by
    }
  }
}

/** The option whose features speak most for a best one, by the sum of their log odds. */
function picked(options: Seen[], { all, features }: Counts): number {
  let [first, most] = [-1, Number.NEGATIVE_INFINITY]
  for (const [index, option] of options.entries()) {
    let sum = 0
    for (const feature of option.features) {
      const { best, other } = features[feature] ?? all
      // One more of each, so that what was never seen rules nothing out.
      sum = sum + Math.log((best + 1) / (all.best + 2)) - Math.log((other + 1) / (all.other + 2))
    }
    if (sum > most) [first, most] = [index, sum]
  }
  return first
}
