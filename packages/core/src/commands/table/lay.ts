import { type Document, isMap, isScalar, parseDocument, Scalar, type YAMLMap } from 'yaml'
import { wordsIn } from '../../fields/words-in.ts'
import { firstLocale, type LocaleFile, localeFiles } from '../../kit/files.ts'
import { at } from '../../translation/at.ts'
import { inputOf, type Sources } from '../../translation/parse-words.ts'
import { rawFile } from '../../translation/stale-notes.ts'
import { isGroup, unitOf } from '../../translation/units.ts'
import { type ContentFile, textOf } from '../../yaml/content-file.ts'
import { keysOf, nodeAt, type Path } from '../../yaml/place.ts'

/** A text to write, and where. */
export type NewText = { path: Path; value: string }

/**
 * A file of a language with new texts in it; its comments and its order stay. A unit that it does
 * not have begins as the English one, with a blank for every text that is still to come.
 */
export function lay(
  sources: Sources,
  name: LocaleFile,
  locale: string,
  texts: NewText[],
): ContentFile {
  const path = `${locale}/${name}.yml`
  const own = textOf(sources.files, path)
  const document = own === undefined ? blank(sources, name) : parseDocument(own)
  // Lists without spaces inside their brackets stay so.
  const style = { lineWidth: 0, flowCollectionPadding: true, nullStr: '' }
  if (own !== undefined && document.toString(style) !== own) style.flowCollectionPadding = false
  for (const { path: place, value } of texts) {
    if (!hasPlace(document, place)) begin(document, sources, name, locale, place)
    write(document, place, value)
  }
  return { path, text: document.toString(style) }
}

/** A file with nothing but what the English one says above its first name, such as its schema. */
function blank({ files }: Sources, name: LocaleFile): Document {
  const document: Document = parseDocument(textOf(files, `${firstLocale}/${name}.yml`) ?? '{}')
  const { contents } = document
  if (!isMap(contents)) return document
  contents.commentBefore = takeHead(contents) ?? null
  contents.flow = false
  contents.items = []
  return document
}

/** Takes the comment above all off the first name, where the parser puts it. */
function takeHead({ items: [first] }: YAMLMap): string | null | undefined {
  if (!isScalar(first?.key)) return undefined
  const { commentBefore } = first.key
  first.key.commentBefore = null
  return commentBefore
}

/** Whether a text can be written without its unit being begun: at its place, or in a group. */
function hasPlace(document: Document, path: Path): boolean {
  if (nodeAt(document, path) !== undefined) return true
  return (
    isMap(nodeAt(document, path.slice(0, -1))) && typeof path.at(-1) === 'string' && path.length > 1
  )
}

function begin(
  document: Document,
  sources: Sources,
  name: LocaleFile,
  locale: string,
  path: Path,
): void {
  const unit = unitOf(localeFiles[name], path)
  const said = rawFile(sources, `${locale}/${name}.yml`)?.input
  if (at(inputOf(sources.shipped, `${locale}/${name}.yml`), unit) !== undefined) {
    // Over the kit's own words a text stands by itself, and a list as a whole.
    const list = path.findIndex((part) => typeof part === 'number')
    if (list > 0) document.setIn(path.slice(0, list), at(said, path.slice(0, list)))
    return
  }
  const from = `${firstLocale}/${name}.yml`
  const english = [sources.files, sources.shipped].map((files) =>
    parseDocument(textOf(files, from) ?? ''),
  )
  for (const one of english) if (isMap(one.contents)) takeHead(one.contents)
  const source = english.find((one) => nodeAt(one, unit) !== undefined)
  if (source === undefined) return
  const words = wordsIn(localeFiles[name], source.toJS()).filter(({ path: place }) =>
    unit.every((part, index) => part === place[index]),
  )
  for (const { path: place } of words) fillIn(source, place, at(said, place))
  insert(document, source, unit)
}

/** What the language says already, or a blank; a plural has one for each form. */
function fillIn(source: Document, path: Path, said: unknown): void {
  const node = nodeAt(source, path)
  const forms = isMap(node) ? node.items.map(({ key }) => [...path, String(key)]) : [path]
  for (const form of forms) source.setIn(keysOf(source, form), null)
  if (typeof said === 'string') write(source, path, said)
  if (!isGroup(said)) return
  for (const [form, text] of Object.entries(said))
    write(source, [...path, form], String(text ?? ''))
}

/** Puts a unit of one document into another, after the one that it follows there. */
function insert(document: Document, source: Document, unit: Path): void {
  if (!isMap(document.contents)) document.contents = document.createNode({})
  const outer = unit.slice(0, -1)
  if (!isMap(nodeAt(document, outer))) document.setIn(outer, document.createNode({}))
  const [there, here] = [nodeAt(source, outer), nodeAt(document, outer)]
  if (!isMap(there) || !isMap(here)) return
  const nameOf = ({ key }: { key: unknown }) => String(isScalar(key) ? key.value : key)
  const index = there.items.findIndex((pair) => nameOf(pair) === unit.at(-1))
  const before = there.items.slice(0, index).map(nameOf)
  const pair = there.items[index]
  if (pair === undefined) return
  const old = here.items.findIndex((one) => nameOf(one) === unit.at(-1))
  if (old >= 0) here.items.splice(old, 1)
  const after = here.items.findLastIndex((one) => before.includes(nameOf(one)))
  here.items.splice(after + 1, 0, pair)
}

function write(document: Document, names: Path, value: string): void {
  const path = keysOf(document, names)
  const node = document.getIn(path, true)
  if (value.trim() === '') document.deleteIn(path)
  else if (!isScalar(node)) document.setIn(path, value)
  else if (node.value !== value) {
    node.value = value
    // A folded text would be folded anew; any other style is chosen by what the text needs.
    if (node.type === Scalar.BLOCK_FOLDED) node.type = Scalar.BLOCK_LITERAL
  }
}
