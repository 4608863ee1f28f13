import type { Check } from '../../parse/check.ts'
import type { Question } from '../../schema/questions.ts'

/** Chance alone would make the best option the longest in a third of the questions. */
const mostOften = 0.4
/** Below this number a share says nothing. */
const fewest = 10

/** "Pick the longest" must not be a good way to answer. */
export const bestIsLongest: Check = ({ questions = {} }, report) => {
  const all = Object.entries(questions)
  const longest = all.filter(([, question]) => hasLongestBest(question))
  const [first] = longest
  if (first === undefined || all.length < fewest) return []
  if (longest.length <= all.length * mostOften) return []
  const ids = longest.map(([id]) => id).join(', ')
  const message =
    `is the longest option, as in ${longest.length} of ${all.length} questions` +
    ` (at most ${mostOften * 100} %): shorten the best option in some of ${ids}`
  return [report('questions', [first[0], 'options', 'best', 'text'], message)]
}

function hasLongestBest({ options: { best, workable, backfires } }: Question): boolean {
  const others = [workable, backfires].map(({ text }) => [...text].length)
  return others.every((length) => length < [...best.text].length)
}
