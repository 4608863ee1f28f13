import { direction, type Kit } from '@read-the-room/core'
import type { Plugin } from 'vite'
import { wordParts } from '../src/words/derived.ts'

const id = 'quiz:locales'

/** A language of the build: the name of its content, its words, and the folder of its page. */
export type BuiltLocale = { name: string; kit: Kit; path: string }

/** `import locales from 'quiz:locales'`: each language, and how to load the parts of its words. */
export function localeTable(locales: BuiltLocale[]): Plugin {
  return {
    name: 'quiz:locale-table',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load: (resolved) => (resolved === `\0${id}` ? code(locales) : undefined),
  }
}

function code(locales: BuiltLocale[]): string {
  const entries = locales.map(({ name, kit, path }) => {
    const parts = wordParts.map((part) => `${part}: () => import('kit:${name}/${part}')`)
    const facts = JSON.stringify({
      path,
      language: kit.quiz.language,
      direction: direction(kit.locale),
    })
    return `${JSON.stringify(kit.locale)}: { ...${facts}, parts: { ${parts.join(', ')} } }`
  })
  return `export default { ${entries.join(', ')} }`
}
