import type { Fit as Fitting, Skill } from '@read-the-room/core'
import type { Words } from '../words/words.ts'

/** How an option fits, in words, with a sign of its own shape: never by color alone. */
export function Fit({ words, skill, fit }: { words: Words; skill: Skill; fit: Fitting }) {
  return (
    <span className={`fit ${fit}`}>
      <svg className="tick" viewBox="0 0 16 16" aria-hidden="true">
        <path d={shapes[fit]} />
      </svg>
      {words.quiz.fits[skill][fit]}
    </span>
  )
}

/** A tick, a half-way dash, an arrow that turns back. */
const shapes: Record<Fitting, string> = {
  best: 'M2.5 8.5 6.5 12.5 13.5 4',
  workable: 'M2.5 9.5C5 5.5 7 5.5 8.5 8S12 10.5 13.5 6.5',
  elsewhere: 'M13 13C13 7 10 5.5 3.5 5.5M7 2 3.5 5.5 7 9',
}
