import locales from 'quiz:locales'
import type { Words } from '../words/words.ts'
import type { AskFirst } from './ask-first.tsx'
import { Imprint } from './imprint.tsx'

type Props = {
  words: Words
  /** Whether this phone is in a room, where something leaves it. */
  inRoom: boolean
  /** Asks before all is deleted, once there is something to delete, and the words for it. */
  Ask: typeof AskFirst | undefined
  onForget: () => void
  onLanguage: (tag: string) => void
}

/** The foot of every screen: whose workshop it is, privacy, deleting, languages. */
export function Footer({ words, inRoom, Ask, onForget, onLanguage }: Props) {
  const { quiz, locale, imprint, result, room } = words
  const others = Object.entries(locales)
  return (
    <footer>
      {imprint !== undefined && <Imprint imprint={imprint} root={pathToRoot(locale)} />}
      <p className="small unprinted">
        {inRoom && room !== undefined ? `${room.privacy} ${room.once}` : quiz.privacy}
      </p>
      {Ask !== undefined && result !== undefined && (
        <Ask
          words={result.asks.forget}
          name="forget"
          className="plain unprinted"
          onYes={onForget}
        />
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
