import { useState } from 'react'
import { picture } from '../take/picture.ts'
import { save } from '../take/save.ts'
import { type Summary, toText } from '../take/summary.ts'
import type { LaterWords } from '../words/words.ts'

type Props = {
  words: LaterWords
  summary: Summary
  /** Carries the chosen options. */
  hash: string
}

/** Print, text, picture, link. What this browser cannot do here is not shown. */
export function TakeAlong({ words, summary, hash }: Props) {
  const { take } = words.result
  const [copied, setCopied] = useState(false)
  const link = new URL(hash, location.href).href
  const direction = document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr'
  const saveImage = async () => save('read-the-room.png', await picture(summary, direction))
  const copy = async () => {
    await navigator.clipboard.writeText(link)
    setCopied(true)
  }
  return (
    <section className="take unprinted">
      <h2>{take.heading}</h2>
      <div className="row">
        <button type="button" className="plain" onClick={() => print()}>
          {take.print}
        </button>
        <button
          type="button"
          className="plain"
          onClick={() => save('read-the-room.txt', new Blob([toText(summary)]))}
        >
          {take.text}
        </button>
        <button type="button" className="plain" onClick={() => void saveImage()}>
          {take.image}
        </button>
      </div>
      <label className="link">
        <span>{take.link}</span>
        <input readOnly dir="ltr" value={link} onFocus={(event) => event.target.select()} />
      </label>
      <p className="small">{take.linkText}</p>
      {isSecureContext && (
        <div className="row">
          <button type="button" className="plain" onClick={() => void copy()}>
            {copied ? take.copied : take.copy}
          </button>
          {'share' in navigator && (
            <button
              type="button"
              className="plain"
              onClick={() => void navigator.share({ url: link }).catch(declined)}
            >
              {take.share}
            </button>
          )}
        </div>
      )}
    </section>
  )
}

/** Whoever closes the share sheet changed their mind; anything else is a fault. */
function declined(error: unknown): void {
  if (!(error instanceof DOMException)) throw error
}
