import { isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml'
import { firstLocale, type LocaleFile, localeFileNames } from '../../kit/files.ts'
import { at } from '../../translation/at.ts'
import type { Sources } from '../../translation/parse-words.ts'
import { rawFile } from '../../translation/stale-notes.ts'
import { isWritten } from '../../translation/written.ts'
import { textOf } from '../../yaml/content-file.ts'
import type { Path } from '../../yaml/place.ts'
import { writeCsv } from './csv.ts'
import { placesOf } from './places.ts'
import { whereShown } from './where-shown.ts'

/** The columns of a table, in order. Only the third is read back. */
export const columns = ['key', 'english', 'translation', 'note', 'shown', 'limit', 'look again']

/**
 * The texts of a locale as a table for a spreadsheet, all or those of one file; a new language has
 * its cells empty.
 */
export function tableOf(sources: Sources, locale: string, only?: LocaleFile): string {
  const inputs = new Map(
    localeFileNames.map((name) => [name, rawFile(sources, `${locale}/${name}.yml`)?.input]),
  )
  const places = placesOf(sources, locale).filter(({ file }) => only === undefined || file === only)
  const rows = places.map(({ key, file, path, english, limit, stale }) => {
    const own = at(inputs.get(file), path)
    return [
      key,
      english,
      typeof own === 'string' ? own : '',
      commentAt(sources, file, path),
      whereShown[file],
      limit === 0 ? '' : String(limit),
      !isWritten(own) ? 'not translated' : lookAgain[stale],
    ]
  })
  return writeCsv([columns, ...rows])
}

const lookAgain = { '': '', new: 'new in English', changed: 'English has changed' } as const

/** What the English file says above or beside a text, for whoever reads it. */
function commentAt({ files, shipped }: Sources, file: string, path: Path): string {
  const at = `${firstLocale}/${file}.yml`
  const text = textOf(shipped, at) ?? textOf(files, at) ?? ''
  if (!/(^|\s)#(?! yaml-language-server)/m.test(text)) return ''
  const comments: string[] = []
  let node: unknown = documentOf(text).contents
  for (const part of path) {
    const pair = isMap(node)
      ? node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part))
      : undefined
    const last = part === path.at(-1)
    node = isSeq(node) ? node.items[Number(part)] : pair?.value
    if (!last) continue
    for (const one of [pair?.key, node]) {
      if (isNode(one)) comments.push(one.commentBefore ?? '', one.comment ?? '')
    }
  }
  return comments
    .map((comment) => comment.trim())
    .filter((comment) => comment !== '')
    .join(' ')
}

const documents = new Map<string, ReturnType<typeof parseDocument>>()

function documentOf(text: string): ReturnType<typeof parseDocument> {
  const known = documents.get(text) ?? parseDocument(text)
  documents.set(text, known)
  return known
}
