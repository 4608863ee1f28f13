import locales from 'quiz:locales'
import type { Signs } from '@read-the-room/core'
import { useState } from 'react'
import { lastingLink } from '../link/lasting.ts'
import { momentHash } from '../link/moment-link.ts'
import type { Ticks } from '../state/state.ts'
import { copyText } from '../take/copy.ts'
import { momentText } from '../take/moment-text.ts'
import { canShare, share } from '../take/share.ts'
import type { GuideWords } from '../words/guide-words.ts'
import type { Words } from '../words/words.ts'

type Props = {
  words: Words
  guide: GuideWords
  signs: Signs
  ticks?: Ticks | undefined
  say: string
  announce: (message: string) => void
}

/** Share, print, copy. Where the clipboard is refused, the link stands there to be copied by hand. */
export function TakeMoment({ words, guide, signs, ticks, say, announce }: Props) {
  const { moment } = guide
  const [state, setState] = useState<'copied' | 'refused'>()
  const path = locales[words.locale]?.path ?? ''
  const link = lastingLink(momentHash(signs), words.result?.address, path, location.href)
  const text = momentText(guide, { signs, ticks }, say, link)
  const copy = async () => {
    const done = await copyText(text)
    setState(done ? 'copied' : 'refused')
    if (done) announce(moment.copied)
  }
  return (
    <>
      <p className="small unprinted">{moment.link}</p>
      {state === 'refused' && (
        <input
          className="unprinted"
          readOnly
          dir="ltr"
          aria-label={moment.link}
          value={link}
          ref={(field) => field?.select()}
        />
      )}
      <div className="foot take-moment unprinted">
        <div className="row">
          {canShare() && (
            <button type="button" onClick={() => void share({ text })}>
              {moment.share}
            </button>
          )}
          <button type="button" className="second" onClick={() => print()}>
            {moment.print}
          </button>
          <button type="button" className="second" onClick={() => void copy()}>
            {state === 'copied' ? moment.copied : moment.copy}
          </button>
        </div>
      </div>
    </>
  )
}
