import { fileURLToPath } from 'node:url'
import { type Tongues, textsIn, tonguesOf } from '@read-the-room/core'
import type { Plugin } from 'vite'
import { derived } from '../src/words/derived.ts'
import type { BuiltLocale } from './locale-table.ts'

const id = 'quiz:tongues'
const list = 'quiz:tongue-list'
const keeper = fileURLToPath(new URL('../src/words/keep-tongues.ts', import.meta.url))

/** `import 'quiz:tongues'`: where a language borrows words, they are marked; else it is nothing. */
export function tongues(locales: BuiltLocale[]): Plugin {
  const all = locales.flatMap(borrowedBy)
  const modules: Record<string, string> = {
    [id]: all.length === 0 ? '' : `import('${list}')`,
    [list]: `import { keepTongues } from ${JSON.stringify(keeper)}
keepTongues(${JSON.stringify(all)})`,
  }
  return {
    name: 'quiz:tongues',
    resolveId: (source) => (Object.hasOwn(modules, source) ? `\0${source}` : undefined),
    load: (resolved) => modules[resolved.replace(/^\0/, '')],
  }
}

/** What a language borrows of all that the quiz says. */
function borrowedBy({ kit }: BuiltLocale): Tongues {
  return tonguesOf(
    kit,
    Object.values(derived).flatMap((make) => textsIn(make(kit)).map(({ text }) => text)),
  )
}
