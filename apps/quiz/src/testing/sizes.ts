import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { ways } from '../ways.ts'
import type { wordParts } from '../words/derived.ts'

/** What one language's page loads, in bytes after gzip -9. */
export type Sizes = {
  /** HTML with the style in it. */
  page: number
  /** JavaScript for the first question: the program, the screens' words, the largest way in. */
  first: number
  /** JavaScript for the first question of Read a moment, whose screens are a file of their own. */
  moment: number
  /** The rest of the language's words and the later screens: they come after the first question. */
  rest: number
}

/** The sizes of a built quiz in one language: `path` is its page's folder, '' or 'es/'. */
export function sizesOf(folder: string, name: string, path: string): Sizes {
  const size = (file: string) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length
  const assets = readdirSync(join(folder, 'assets'))
  const asset = (start: string) => {
    const file = assets.find((one) => one.startsWith(`${start}-`) && one.endsWith('.js'))
    if (file === undefined) throw new Error(`the build has no ${start}`)
    return size(join('assets', file))
  }
  const part = (one: (typeof wordParts)[number]) => asset(`${name}-${one}`)
  const program = assets.find((one) => /^index-.*\.js$/.test(one)) ?? ''
  const code = readFileSync(join(folder, 'assets', program), 'utf8')
  const imported = [...code.matchAll(/from\s*["'`]\.\/([^"'`]+)/g)].map(([, file]) => file ?? '')
  const shared = imported.reduce((sum, file) => sum + size(join('assets', file)), 0)
  const shell = asset('index') + shared + part('screen')
  const questions = ways.map(part)
  const largest = Math.max(...questions)
  const moment = asset('moment') + part('guide')
  const after = moment + asset('more') + part('further')
  return {
    page: size(join(path, 'index.html')),
    first: shell + largest,
    moment: shell + moment,
    rest: questions.reduce((sum, bytes) => sum + bytes, 0) - Math.min(...questions) + after,
  }
}
