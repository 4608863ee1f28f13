import { direction } from '@read-the-room/core'
import { policy } from '@read-the-room/web'
import type { ReactNode } from 'react'
import type { Edition } from '../files/edition.ts'

/** What every page carries: language, title, the policy that lets nothing in from elsewhere. */
export function Page({
  locale,
  title,
  description,
  edition,
  offline = false,
  children,
}: {
  locale: string
  title: string
  description: string
  edition: Edition
  /** Whether it is published: the browser keeps it, and all that it leads to, for use offline. */
  offline?: boolean
  children: ReactNode
}) {
  const { toRoot, languages, address } = edition
  return (
    <html lang={locale} dir={direction(locale)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta httpEquiv="Content-Security-Policy" content={ownPolicy(offline)} />
        <meta name="referrer" content="no-referrer" />
        <title>{title}</title>
        <meta name="description" content={description} />
        <link rel="icon" href={`${toRoot}icon.svg`} type="image/svg+xml" />
        <link rel="stylesheet" href={`${toRoot}site.css`} />
        {offline ? (
          <>
            {address === undefined
              ? null
              : languages.map(({ locale: lang, path }) => (
                  <link key={lang} rel="alternate" hrefLang={lang} href={`${address}${path}`} />
                ))}
            <link rel="manifest" href={`${toRoot}manifest.webmanifest`} />
            <script src={`${toRoot}offline.js`} defer />
          </>
        ) : null}
      </head>
      <body>{children}</body>
    </html>
  )
}

/** Its own files alone; a published page has one script, which keeps it for use offline. */
function ownPolicy(offline: boolean): string {
  return policy({
    'img-src': "'self' data:",
    'style-src': "'self'",
    'font-src': "'self'",
    ...(offline
      ? { 'script-src': "'self'", 'worker-src': "'self'", 'manifest-src': "'self'" }
      : {}),
  })
}
