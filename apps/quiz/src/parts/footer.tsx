import locales from 'quiz:locales'
import type { Words } from '../words/words.ts'
import { AskFirst } from './ask-first.tsx'
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
      {answers && (
        <AskFirst words={quiz.forget} name="forget" className="plain unprinted" onYes={onForget} />
      )}
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
