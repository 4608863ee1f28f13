import locales from 'quiz:locales'
import { useRef } from 'react'
import type { Words } from '../words/words.ts'
import { Imprint } from './imprint.tsx'

type Props = {
  words: Words
  /** Whether there is anything to delete. */
  answers: boolean
  onForget: () => void
  onLanguage: (tag: string) => void
}

/** The foot of every screen: whose workshop it is, privacy, deleting, languages. */
export function Footer({ words, answers, onForget, onLanguage }: Props) {
  const { quiz, locale, imprint } = words
  const others = Object.entries(locales)
  return (
    <footer>
      {imprint !== undefined && <Imprint imprint={imprint} root={pathToRoot(locale)} />}
      <p className="small unprinted">{quiz.privacy}</p>
      {answers && <Forget {...{ words, onForget }} />}
      {others.length > 1 && (
        <nav aria-label={quiz.languages} className="row unprinted">
          {others.map(([tag, { path, language }]) => (
            <a
              key={tag}
              className="quiet-link"
              href={`${pathToRoot(locale)}${path === '' ? './' : path}`}
              lang={tag}
              hrefLang={tag}
              aria-current={tag === locale ? 'true' : undefined}
              onClick={(event) => {
                event.preventDefault()
                onLanguage(tag)
              }}
            >
              {language}
            </a>
          ))}
        </nav>
      )}
    </footer>
  )
}

/** From a language's page to the folder of the quiz. */
function pathToRoot(locale: string): string {
  return locales[locale]?.path === '' ? '' : '../'
}

/** One tap asks, the next deletes: phones are shared, and answers are not lost by a slip. */
function Forget({ words: { quiz }, onForget }: { words: Words; onForget: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  return (
    <>
      <button type="button" className="plain unprinted" onClick={() => dialog.current?.showModal()}>
        {quiz.forget.ask}
      </button>
      <dialog ref={dialog} aria-labelledby="forget">
        <p id="forget">{quiz.forget.sure}</p>
        <form method="dialog" className="row">
          <button type="submit" onClick={onForget}>
            {quiz.forget.yes}
          </button>
          <button type="submit" className="second">
            {quiz.forget.no}
          </button>
        </form>
      </dialog>
    </>
  )
}
