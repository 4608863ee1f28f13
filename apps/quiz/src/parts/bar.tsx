import type { ReactNode } from 'react'
import type { Words } from '../words/words.ts'

/** The top of every screen but the first: the way home, and where one is. */
export function Bar({ words, children }: { words: Words; children?: ReactNode }) {
  return (
    <div className="bar unprinted">
      <a className="home" href="#start">
        <svg viewBox="0 0 16 16" className="tick" aria-hidden="true">
          <path d="M10 2.5 4.5 8 10 13.5" />
        </svg>
        <span className="unseen">{words.quiz.home}</span>
      </a>
      {children}
    </div>
  )
}
