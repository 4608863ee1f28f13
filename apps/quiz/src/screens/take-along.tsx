import locales from 'quiz:locales'
import { useRef, useState } from 'react'
import { lastingLink } from '../link/lasting.ts'
import { copyText } from '../take/copy.ts'
import { picture } from '../take/picture.ts'
import { save } from '../take/save.ts'
import { canShare, share } from '../take/share.ts'
import { type Summary, toText } from '../take/summary.ts'
import type { LaterWords } from '../words/words.ts'

type Props = {
  words: LaterWords
  summary: Summary
  /** Carries the chosen options. */
  hash: string
  announce: (message: string) => void
}

/** Print, text, picture, link. What this browser cannot do here is not shown. */
export function TakeAlong({ words, summary, hash, announce }: Props) {
  const { take } = words.result
  const [copied, setCopied] = useState<boolean>()
  const field = useRef<HTMLInputElement>(null)
  const path = locales[words.locale]?.path ?? ''
  const link = lastingLink(hash, words.result.address, path, location.href)
  const direction = document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr'
  const saveImage = async () => save('read-the-room.png', await picture(summary, direction))
  const copy = async () => {
    const done = await copyText(link)
    setCopied(done)
    announce(done ? take.copied : take.refused)
    if (!done) field.current?.select()
  }
  return (
    <details className="take unprinted">
      <summary>{take.heading}</summary>
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
        <input
          ref={field}
          readOnly
          dir="ltr"
          value={link}
          onFocus={(event) => event.target.select()}
        />
      </label>
      <p className="small">{take.linkText}</p>
      {isSecureContext && (
        <div className="row">
          <button type="button" className="plain" onClick={() => void copy()}>
            {copied === true ? take.copied : take.copy}
          </button>
          {canShare() && (
            <button type="button" className="plain" onClick={() => void share({ url: link })}>
              {take.share}
            </button>
          )}
        </div>
      )}
      {copied === false && <p className="hint">{take.refused}</p>}
    </details>
  )
}
