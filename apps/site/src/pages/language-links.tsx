import type { Edition } from '../files/edition.ts'

/** The same page in the other languages, each in its own words. Nothing where there is one. */
export function LanguageLinks({
  label,
  locale,
  edition: { languages, toRoot },
  file = 'index.html',
}: {
  label: string
  locale: string
  edition: Edition
  file?: string
}) {
  if (languages.length < 2) return null
  return (
    <nav className="languages" aria-label={label}>
      {languages.map(({ locale: lang, name, path }) => (
        <a
          key={lang}
          href={`${toRoot}${path}${file}`}
          hrefLang={lang}
          lang={lang}
          aria-current={lang === locale ? 'page' : undefined}
        >
          {name}
        </a>
      ))}
    </nav>
  )
}
