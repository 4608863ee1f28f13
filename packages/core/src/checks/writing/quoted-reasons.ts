import type { Check } from '../../parse/check.ts'
import { askedIn, questionPath } from '../../rules/asked.ts'

/** What stands between quotation marks of any kind. */
const quoted = /["“«]([^"”»]+)["”»]/gu
/** A quotation may leave out the sign at its end, and change the marks. */
const trimmed = /[\s.,;:!?…]+$/u

/** A reason names the words that decide: what it quotes must stand in its scene, to the letter. */
export const quotedReasons: Check = ({ questions }, report) => {
  if (questions === undefined) return []
  return askedIn(questions).flatMap((asked) => {
    const scene = plain(asked.sentences.join(' '))
    const reasons = [...new Set(asked.options.map(({ reason }) => reason))]
    return reasons
      .flatMap((reason) => [...reason.matchAll(quoted)].map(([, words = '']) => words))
      .filter((words) => !scene.includes(plain(words.replace(trimmed, ''))))
      .map((words) =>
        report(
          'questions',
          questionPath(asked),
          `has a reason that quotes "${words}", which is not in its scene: copy the words`,
          'key',
        ),
      )
  })
}

function plain(text: string): string {
  return text
    .replace(/["“”«»]/gu, '"')
    .replace(/[’']/gu, "'")
    .toLowerCase()
}
