import type { Kit } from '@read-the-room/core'

/** A language of the site: its own name, and where its pages are, from the root of the site. */
export type Language = { locale: string; name: string; path: string }

/**
 * Where a page stands. `web` is served or published; `folder` is opened by double click from an
 * unpacked zip, holds one language, and links to nothing that needs a server.
 */
export type Edition = {
  kind: 'web' | 'folder'
  /** Relative path to the folder that holds `site.css`, such as `./` or `../`. */
  toRoot: string
  languages: Language[]
  /** Where the public half is published, with a slash at its end, if that is known. */
  address?: string
}

/** The languages of the site, in the order of the build: the first has no folder of its own. */
export function languagesOf(kits: Kit[]): Language[] {
  return kits.map(({ locale, quiz }, index) => ({
    locale,
    name: quiz.language,
    path: index === 0 ? '' : `${locale}/`,
  }))
}
