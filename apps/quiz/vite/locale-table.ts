import type { Plugin } from 'vite'
import { wordParts } from '../src/words/derived.ts'

const id = 'quiz:locales'

/** `import locales from 'quiz:locales'`: how to load each part of each language's words. */
export function localeTable(locales: string[]): Plugin {
  return {
    name: 'quiz:locale-table',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load: (resolved) => (resolved === `\0${id}` ? code(locales) : undefined),
  }
}

function code(locales: string[]): string {
  const entries = locales.map((locale) => {
    const parts = wordParts.map((part) => `${part}: () => import('kit:${locale}/${part}')`)
    return `${JSON.stringify(locale)}: { ${parts.join(', ')} }`
  })
  return `export default { ${entries.join(', ')} }`
}
