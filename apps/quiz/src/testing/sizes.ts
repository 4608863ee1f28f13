import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { tracks } from '../state/tracks.ts'
import type { WordPart } from '../words/derived.ts'

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
  const assets = readdirSync(join(folder, 'assets'))
  const asset = (start: string) => {
    const file = assets.find((one) => one.startsWith(`${start}-`) && one.endsWith('.js'))
    if (file === undefined) throw new Error(`the build has no ${start}`)
    return join(folder, 'assets', file)
  }
  const part = (one: WordPart) => asset(`${name}-${one}`)
  const shell = [asset('index'), part('screen')]
  const rounds = tracks.map((track) => total([...shell, asset('round'), part(track)]))
  const moment = total([...shell, asset('moment'), part('guide')])
  const screens = ['index', 'start', 'round', 'reasons', 'moment', 'reading', 'more'].map(asset)
  const words = [
    'screen',
    ...tracks,
    'guide',
    'advice',
    'result',
    'further',
  ] as const satisfies WordPart[]
  return {
    page: size(join(folder, path, 'index.html')),
    first: Math.max(...rounds),
    moment,
    rest: total([...screens, ...words.map(part)]) - Math.min(...rounds, moment),
  }
}

/** Bytes of these files and of all that they import. */
function total(files: string[]): number {
  const found = new Set<string>()
  const visit = (file: string) => {
    if (found.has(file)) return
    found.add(file)
    const imports = readFileSync(file, 'utf8').matchAll(/from\s*["'`]\.\/([^"'`]+)/g)
    for (const [, other = ''] of imports) visit(join(dirname(file), other))
  }
  files.forEach(visit)
  return [...found].reduce((sum, file) => sum + size(file), 0)
}

function size(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length
}
