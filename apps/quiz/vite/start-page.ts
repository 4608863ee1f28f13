import type { Plugin } from 'vite'
import type { BuiltLocale } from './locale-table.ts'

/** While developing, the one page starts in the first language; a build writes its own pages. */
export function startPage(locales: BuiltLocale[]): Plugin {
  const lang = locales[0]?.kit.locale ?? 'en'
  return {
    name: 'quiz:start-page',
    apply: 'serve',
    transformIndexHtml: (html) =>
      html
        .replace('<html lang="en">', `<html lang="${lang}">`)
        .replace('data-locale="en"', `data-locale="${lang}"`),
  }
}
