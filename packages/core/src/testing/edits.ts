import fc from 'fast-check'
import { wordsIn } from '../fields/words-in.ts'
import { firstLocale, type LocaleFile, localeFileNames, localeFiles } from '../kit/files.ts'
import { readFiles, shippedFolder } from '../load.ts'
import { inputOf } from '../translation/parse-words.ts'
import { textOf } from '../yaml/content-file.ts'
import type { Path } from '../yaml/place.ts'
import { textRange } from './text-range.ts'
import { type Style, styles, typedText, written } from './typed-text.ts'

/** A file of the kit after somebody has changed one text of it. */
export type Edit = { name: LocaleFile; text: string; path: Path; typed: string; style: Style }

const { files } = readFiles(shippedFolder)

/** Every text of the kit that is one line in its file, with its place there. */
const places = localeFileNames.flatMap((name) => {
  const path = `${firstLocale}/${name}.yml`
  const text = textOf(files, path) ?? ''
  return wordsIn(localeFiles[name], inputOf(files, path)).flatMap((words) => {
    const range = textRange(text, words.path)
    return range === undefined ? [] : [{ name, text, path: words.path, range }]
  })
})

/** One text of the kit, typed anew in any script and any style. */
export const edits: fc.Arbitrary<Edit> = fc
  .tuple(fc.constantFrom(...places), typedText, fc.constantFrom(...styles))
  .map(([{ name, text, path, range }, typed, style]) => ({
    name,
    path,
    typed,
    style,
    text: `${text.slice(0, range.start)}${written(typed, style)}${text.slice(range.end)}`,
  }))

/** A file of the kit that something has happened to: lines lost, doubled, moved, pushed in, cut. */
export const damages: fc.Arbitrary<{ name: LocaleFile; text: string }> = fc
  .tuple(fc.constantFrom(...localeFileNames), fc.nat(), fc.nat(), fc.nat(6))
  .map(([name, one, other, kind]) => {
    const lines = (textOf(files, `${firstLocale}/${name}.yml`) ?? '').split('\n')
    return { name, text: damaged(lines, one % lines.length, other % lines.length, kind) }
  })

function damaged(lines: string[], at: number, to: number, kind: number): string {
  const line = lines[at] ?? ''
  const changes = [
    () => lines.toSpliced(at, 1),
    () => lines.toSpliced(at, 0, line),
    () => lines.toSpliced(at, 1).toSpliced(to, 0, line),
    () => lines.with(at, `\t${line}`),
    () => lines.with(at, ` ${line}`),
    () => lines.toSpliced(at, 0, '<<<<<<< ours').toSpliced(to, 0, '=======', '>>>>>>> theirs'),
    () => lines.slice(0, at).concat(line.slice(0, to % (line.length + 1))),
  ]
  return changes[kind]?.().join('\n') ?? ''
}
