import { direction, type Kit } from '@read-the-room/core'
import { hash, policy } from '@read-the-room/web'

type Props = {
  kits: [Kit, ...Kit[]]
  /** Folders at the root of the site, by which its home page is found. */
  folders: string[]
  /** From there to the home page of a language. */
  pathOf: (locale: string) => string
  style: string
  script: string
  /** The mark in the browser's tab, as a data address. */
  icon: string
}

/** Says in every language that nothing is here, and leads home. No host knows who asks, or how deep. */
export function Missing({ kits, folders, pathOf, style, script, icon }: Props) {
  const [first] = kits
  const allowed = policy({
    'script-src': hash(script),
    'style-src': hash(style),
    'img-src': 'data:',
  })
  return (
    <html lang={first.locale} dir={direction(first.locale)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta httpEquiv="Content-Security-Policy" content={allowed} />
        <meta name="referrer" content="no-referrer" />
        <meta name="robots" content="noindex" />
        <link rel="icon" href={icon} />
        <title>{first.site.missing.heading}</title>
        <style>{style}</style>
      </head>
      <body>
        <main>
          {kits.map(({ locale, site: { missing } }, index) => {
            const Heading = index === 0 ? 'h1' : 'h2'
            return (
              <section key={locale} lang={locale} dir={direction(locale)}>
                <Heading>{missing.heading}</Heading>
                <p>{missing.text}</p>
                <a href={`./${pathOf(locale)}`}>{missing.home}</a>
              </section>
            )
          })}
        </main>
        <script data-folders={folders.join(' ')} dangerouslySetInnerHTML={{ __html: script }} />
      </body>
    </html>
  )
}
