import type { Check } from '../../parse/check.ts'
import { askOf } from '../../rules/ask-of.ts'
import { askedIn, questionPath } from '../../rules/asked.ts'
import { wordsOf } from './text-counts.ts'

/** Scene, ask and options together: what a slow reader takes a minute for. */
const mostWords = 95

/** A question that takes too long to read tests patience. */
export const questionLength: Check = ({ questions, dimensions, moments, quiz, locale }, report) => {
  if (questions === undefined || quiz === undefined) return []
  return askedIn(questions, { dimensions, moments }).flatMap((asked) => {
    const { skill, sentences, wish = '', options } = asked
    const read = [
      wish,
      askOf(asked, quiz.asks),
      // In a recognize question the sentences are the options.
      ...(skill === 'recognize' ? [] : sentences),
      ...options.map(({ text }) => text),
    ]
    const count = wordsOf(read.join(' '), locale).length
    if (count <= mostWords) return []
    const message = `has ${count} words with its ask and its options (at most ${mostWords}): shorten it`
    return [report('questions', questionPath(asked), message, 'key')]
  })
}
