import type { Words } from '../words/words.ts'

/** What a notice is about; its words are in the content under the same name. */
export type NoticeName = 'lost' | 'denied' | 'link' | 'changed' | 'words' | 'update' | 'forgotten'

type Props = { words: Words; names: NoticeName[]; onUpdate: () => void }

/** One clear sentence for each thing that went another way than planned. */
export function Notices({ words: { quiz }, names, onUpdate }: Props) {
  if (names.length === 0) return null
  const notices = names.map((name) => (
    <div key={name} className="notice">
      <p>{name === 'forgotten' ? quiz.forget.done : quiz.notices[name]}</p>
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
    </div>
  ))
  return <aside className="unprinted">{notices}</aside>
}
