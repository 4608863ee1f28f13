import type { ReactNode } from 'react'

/** What every page carries: language, title, the policy that lets nothing in from elsewhere. */
export function Page({
  locale,
  title,
  description,
  toRoot,
  children,
}: {
  locale: string
  title: string
  description: string
  /** Relative path to the folder that holds `site.css`, such as `./` or `../`. */
  toRoot: string
  children: ReactNode
}) {
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta
          httpEquiv="Content-Security-Policy"
          content="default-src 'none'; img-src 'self' data:; style-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'"
        />
        <title>{title}</title>
        <meta name="description" content={description} />
        <link rel="icon" href={`${toRoot}icon.svg`} type="image/svg+xml" />
        <link rel="stylesheet" href={`${toRoot}site.css`} />
      </head>
      <body>{children}</body>
    </html>
  )
}
