import type { Asked } from './asked.ts'
import { seededRandom } from './seeded-random.ts'
import { strategies } from './strategies.ts'

/** What a guesser sees of an option, and whether it is the best one. */
type Seen = { features: string[]; best: boolean }
/** The questions of one scene or family: all have the same options in the same order. */
type Group = Seen[][]
type Tally = { best: number; other: number }
/** How often the best options and the others were seen, in all and with each feature. */
type Counts = { all: Tally; features: Map<string, Tally> }

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
  const groups = groupsOf(asked, locale)
  const found = hits(groups)
  const random = seededRandom(1)
  let asGood = 0
  for (let run = 0; run < runs; run += 1) {
    if (hits(groups.map((group) => turned(group, random))) >= found) asGood += 1
  }
  return { found, of: asked.length, p: (asGood + 1) / (runs + 1) }
}

function groupsOf(asked: Asked[], locale: string): Group[] {
  const idOf = ({ skill, group }: Asked) => `${skill} ${group}`
  return [...new Set(asked.map(idOf))].map((id) =>
    asked.filter((one) => idOf(one) === id).map((one) => seenOf(one, locale)),
  )
}

function seenOf(asked: Asked, locale: string): Seen[] {
  const looks = strategies.map(({ name, picks }) => ({ name, picked: picks(asked, locale) }))
  return asked.options.map(({ text, fit }, index) => ({
    best: fit === 'best',
    features: [
      ...looks.flatMap(({ name, picked }) => (picked.includes(index) ? [name] : [])),
      ...new Set(text.toLocaleLowerCase(locale).match(/\p{L}{4,}/gu) ?? []),
    ],
  }))
}

/** The keys of a group moved on together: two asks of a scene never come to share a best option. */
function turned(group: Group, random: () => number): Group {
  const turn = Math.floor(random() * (group[0]?.length ?? 0))
  return group.map((options) =>
    options.map((option, index) => ({
      ...option,
      best: options[(index + turn) % options.length]?.best ?? false,
    })),
  )
}

/** How many best options are found, each group by what all others teach. */
function hits(groups: Group[]): number {
  const counts: Counts = { all: { best: 0, other: 0 }, features: new Map() }
  for (const group of groups) count(counts, group, 1)
  return groups.reduce((all, group) => {
    count(counts, group, -1)
    const found = group.filter((options) => options[picked(options, counts)]?.best).length
    count(counts, group, 1)
    return all + found
  }, 0)
}

function count({ all, features }: Counts, group: Group, by: 1 | -1): void {
  for (const option of group.flat()) {
    const part = option.best ? 'best' : 'other'
    all[part] += by
    for (const feature of option.features) {
      const tally = features.get(feature) ?? { best: 0, other: 0 }
      tally[part] += by
      features.set(feature, tally)
    }
  }
}

/** The option whose features speak most for a best one, by the sum of their log odds. */
function picked(options: Seen[], { all, features }: Counts): number {
  const scores = options.map((option) =>
    option.features.reduce((sum, feature) => {
      const { best, other } = features.get(feature) ?? { best: 0, other: 0 }
      // One more of each, so that what was never seen rules nothing out.
      return sum + Math.log((best + 1) / (all.best + 2)) - Math.log((other + 1) / (all.other + 2))
    }, 0),
  )
  return scores.indexOf(Math.max(...scores))
}
