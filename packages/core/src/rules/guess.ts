import type { Asked } from './asked.ts'
import { seededRandom } from './seeded-random.ts'
import { strategies } from './strategies.ts'

/** What a guesser sees of an option, and whether it is the best one. */
type Seen = { features: string[]; best: boolean }
type Group = { id: string; questions: Seen[][] }

/**
 * How many best options a learned guess finds without any scene, and how likely chance finds as
 * many. The guess is naive Bayes over the looks and words of options, learned from all other
 * groups; chance is the same with the keys exchanged inside each group (a permutation test, Good
 * 2005), `runs` times. A family exchanges its three options as a whole.
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
    if (hits(groups.map((group) => exchanged(group, random))) >= found) asGood += 1
  }
  const of = groups.reduce((all, { questions }) => all + questions.length, 0)
  return { found, of, p: (asGood + 1) / (runs + 1) }
}

function groupsOf(asked: Asked[], locale: string): Group[] {
  const ids = [...new Set(asked.map(({ skill, group }) => `${skill} ${group}`))]
  return ids.map((id) => ({
    id,
    questions: asked
      .filter(({ skill, group }) => `${skill} ${group}` === id)
      .map((one) => seenOf(one, locale)),
  }))
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

/** The keys of a group in another order, the same order for questions with the same options. */
function exchanged({ id, questions }: Group, random: () => number): Group {
  const isFamily = id.startsWith('act ')
  const shift = Math.floor(random() * 3)
  return {
    id,
    questions: questions.map((options) => {
      const turn = isFamily ? shift : Math.floor(random() * options.length)
      return options.map((option, index) => ({
        ...option,
        best: options[(index + turn) % options.length]?.best ?? false,
      }))
    }),
  }
}

type Counts = Map<string, { best: number; all: number }>

function hits(groups: Group[]): number {
  const total: Counts = new Map()
  for (const group of groups) count(total, group, 1)
  return groups.reduce((all, group) => {
    count(total, group, -1)
    const found = group.questions.filter((options) => options[picked(options, total)]?.best).length
    count(total, group, 1)
    return all + found
  }, 0)
}

function count(counts: Counts, { questions }: Group, by: 1 | -1): void {
  for (const { features, best } of questions.flat()) {
    for (const feature of features) {
      const held = counts.get(feature) ?? { best: 0, all: 0 }
      counts.set(feature, { best: held.best + (best ? by : 0), all: held.all + by })
    }
  }
}

/** The option whose features were best most often, by the sum of their log odds. */
function picked(options: Seen[], counts: Counts): number {
  const scores = options.map(({ features }) =>
    features.reduce((sum, feature) => {
      const { best, all } = counts.get(feature) ?? { best: 0, all: 0 }
      return sum + Math.log((best + 1) / (all - best + 2))
    }, 0),
  )
  return scores.indexOf(Math.max(...scores))
}
