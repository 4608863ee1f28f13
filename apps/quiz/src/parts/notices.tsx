import type { Words } from '../words/words.ts'

/** What a notice is about; its words are in the content under the same name. */
export type NoticeName =
  | 'lost'
  | 'denied'
  | 'link'
  | 'cut'
  | 'changed'
  | 'words'
  | 'update'
  | 'forgotten'
  | 'restarted'

type Props = {
  words: Words
  names: NoticeName[]
  onUpdate: () => void
  /** Brings back the answers that starting again has put aside. */
  onUndo: () => void
}

/** One clear sentence for each thing that went another way than planned. */
export function Notices({ words, names, onUpdate, onUndo }: Props) {
  const { quiz, result } = words
  if (names.length === 0) return null
  const notices = names.map((name) => (
    <div key={name} className="notice">
      <p>{sentenceOf(name, words)}</p>
      {name === 'words' && (
        <button type="button" className="plain" onClick={() => location.reload()}>
          {quiz.notices.again}
        </button>
      )}
      {name === 'update' && (
        <button type="button" className="plain" onClick={onUpdate}>
          {quiz.notices.updateNow}
        </button>
      )}
      {name === 'restarted' && (
        <button type="button" className="plain" onClick={onUndo}>
          {result?.asks.restart.undo}
        </button>
      )}
    </div>
  ))
  return <aside className="unprinted">{notices}</aside>
}

function sentenceOf(name: NoticeName, { quiz, result }: Words): string | undefined {
  if (name === 'forgotten') return result?.asks.forget.done
  return name === 'restarted' ? result?.asks.restart.done : quiz.notices[name]
}
