import fc from 'fast-check'
import { checkContent } from '../checks/writing/all.ts'
import { placesOf } from '../commands/table/places.ts'
import type { FacilitatorKit } from '../kit/kit.ts'
import { langOf } from '../kit/lang-of.ts'
import { parse } from '../load/parse.ts'
import { at } from '../translation/at.ts'
import { type ContentFile, textOf } from '../yaml/content-file.ts'
import type { Path } from '../yaml/place.ts'
import { formatProblem, type Problem } from '../yaml/problem.ts'
import { textRange } from './text-range.ts'
import { meant, styles, typedText, written } from './typed-text.ts'

/** A text of a file of words that somebody has typed over. */
export type KitEdit = {
  file: string
  path: Path
  before: string
  /** The words that were meant, and how they stand in the file. */
  words: string
  written: string
}

/**
 * The files with edits, their kit, the edits that are in it, and those that the check refuses, with
 * its lines.
 */
export type EditedKit = {
  files: ContentFile[]
  kit: FacilitatorKit
  taken: KitEdit[]
  refused: { edit: KitEdit; lines: string[] }[]
}

/**
 * Types over random texts of a locale, each once. What the check refuses is put back, so that the
 * rest makes a kit; throws where a problem is nobody's. The same for a seed.
 */
export function editKit(
  files: ContentFile[],
  locale: string,
  seed: number,
  count: number,
): EditedKit {
  const places = placesOf({ files, shipped: [] }, locale).filter(({ optional }) => !optional)
  const typed = fc.sample(
    fc.tuple(fc.nat(places.length - 1), typedText, fc.constantFrom(...styles)),
    {
      seed,
      numRuns: count,
    },
  )
  let taken = typed.flatMap(([index, text, style], nth): KitEdit[] => {
    const place = places[index]
    const again = typed.findIndex(([other]) => other === index) < nth
    const file = `${locale}/${place?.file}.yml`
    const range = textRange(textOf(files, file) ?? '', place?.path ?? [])
    if (place === undefined || range === undefined || again) return []
    const [words, inFile] = [meant(text, style), written(text, style, range.indent)]
    return [{ file, path: place.path, before: range.value, words, written: inFile }]
  })
  const refused: EditedKit['refused'] = []
  for (;;) {
    const tried = withEdits(files, taken)
    const result = parse(tried, locale, [], checkContent)
    if ('kit' in result) {
      const { kit } = result
      return { files: tried, kit, taken: taken.filter((one) => isOwn(kit, one)), refused }
    }
    const guilty = guiltyOf(result.problems, taken)
    for (const one of guilty) {
      const lines = result.problems.filter(({ file }) => file === one.file).map(formatProblem)
      refused.push({ edit: one, lines })
    }
    taken = taken.filter((one) => !guilty.includes(one))
  }
}

/** The text at the place of an edit in a kit. */
export function textIn(kit: FacilitatorKit, edit: KitEdit): unknown {
  return at(kit, pathOf(edit))
}

/** Where a text of the same unit was emptied, all of it is borrowed until somebody writes it. */
function isOwn(kit: FacilitatorKit, edit: KitEdit): boolean {
  return langOf(kit, pathOf(edit)) === kit.locale
}

function pathOf({ file, path }: KitEdit): Path {
  return [file.replace(/^.*\/|\.yml$/g, ''), ...path]
}

/** Those whose own field is told; else those whose file is; else all: one of them did it. */
function guiltyOf(problems: Problem[], edits: KitEdit[]): KitEdit[] {
  const nearest: ((edit: KitEdit) => boolean)[] = [
    ({ file, path }) => problems.some((one) => one.file === file && one.path === path.join('.')),
    ({ file, path }) =>
      problems.some((one) => one.file === file && one.path.startsWith(String(path[0]))),
    ({ file }) => problems.some((one) => one.file === file),
    () => true,
  ]
  const found = nearest.map((isNear) => edits.filter(isNear)).find((some) => some.length > 0)
  if (found === undefined) throw new Error(problems.map(formatProblem).join('\n'))
  return found
}

/** The files with edits in them. */
export function withEdits(files: ContentFile[], edits: KitEdit[]): ContentFile[] {
  return files.map(({ path, text }) => {
    const own = edits
      .filter(({ file }) => file === path)
      .map((one) => ({ ...one, range: textRange(text, one.path) }))
      .sort((one, other) => (other.range?.start ?? 0) - (one.range?.start ?? 0))
    const changed = own.reduce(
      (before, { range, written }) =>
        range === undefined
          ? before
          : `${before.slice(0, range.start)}${written}${before.slice(range.end)}`,
      text,
    )
    return { path, text: changed }
  })
}
