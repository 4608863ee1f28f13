import { Component, type ReactNode } from 'react'
import { type Found, recall } from './state/storage.ts'
import type { Words } from './words/words.ts'

type Props = { words: Words; children: ReactNode }

/**
 * Stands in for a screen that fails, so that the page is never empty. A class, because React knows
 * no other way to catch what is thrown while it draws.
 */
export class Boundary extends Component<Props, { failed: boolean }> {
  // In a constructor, since older browsers are given half a kilobyte for a field.
  constructor(props: Props) {
    super(props)
    this.state = { failed: false }
  }

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true }
  }

  override render(): ReactNode {
    const { words, children } = this.props
    return this.state.failed ? <Failed words={words} found={recall()} /> : children
  }
}

/** Says what has become of the answers, as far as this browser tells, and offers to reload. */
export function Failed({ words: { quiz }, found }: { words: Words; found: Found }) {
  const { broken, kept, denied, reload } = quiz.notices
  return (
    <main className="failed">
      <div className="notice" role="alert">
        <p>{broken}</p>
        {typeof found === 'object' && <p>{kept}</p>}
        {found === 'denied' && <p>{denied}</p>}
        <button type="button" className="plain" onClick={() => location.reload()}>
          {reload}
        </button>
      </div>
    </main>
  )
}
