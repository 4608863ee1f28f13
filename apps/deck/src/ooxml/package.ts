import { type Zippable, zipSync } from 'fflate'
import { contentTypes as types } from './names.ts'
import { el, xmlPart } from './xml.ts'

/** A file of the package; `name` begins with a slash, relations lead to other parts by name. */
export type Part = {
  name: string
  /** What Content_Types says of it. */
  type: string
  content: string | Uint8Array
  relations?: Relation[]
}

/** How a part names another one: the number in `rId1` counts from the order they stand in. */
export type Relation = { type: string; target: string }

/** The id of the relation that stands at a place, counted from 0. */
export function relationId(place: number): string {
  return `rId${place + 1}`
}

/** Times in the file are its own, so that the same words give the same bytes. */
const mtime = new Date(2026, 0, 1)

/**
 * The parts as a package of ECMA-376, part 2. Types and relations are written from the parts that
 * are there, so that none can name a part that is not.
 */
export function pack(parts: Part[], start: Relation[]): Uint8Array {
  const names = new Set(parts.map(({ name }) => name))
  if (names.size !== parts.length) throw new RangeError('two parts have one name')
  const relations = [{ name: '/', relations: start }, ...parts].filter(
    (part) => part.relations !== undefined && part.relations.length > 0,
  )
  for (const { name, relations: all = [] } of relations) {
    for (const { target } of all) {
      if (!names.has(target)) throw new RangeError(`${name} names ${target}, which is not there`)
    }
  }
  const bytes: [string, Uint8Array][] = [
    ['[Content_Types].xml', encoded(contentTypes(parts))],
    ...relations.map(({ name, relations: all = [] }): [string, Uint8Array] => [
      relationsName(name),
      encoded(relationsPart(all)),
    ]),
    ...parts.map(({ name, content }): [string, Uint8Array] => [
      name.slice(1),
      typeof content === 'string' ? encoded(content) : content,
    ]),
  ]
  const files: Zippable = Object.fromEntries(bytes)
  return zipSync(files, { mtime, level: 9 })
}

function contentTypes(parts: Part[]): string {
  const xmlns = 'http://schemas.openxmlformats.org/package/2006/content-types'
  const relations = 'application/vnd.openxmlformats-package.relationships+xml'
  const { png } = types
  const others = parts.filter(({ type }) => type !== png)
  return xmlPart(
    el(
      'Types',
      { xmlns },
      el('Default', { Extension: 'rels', ContentType: relations }),
      ...(others.length < parts.length
        ? [el('Default', { Extension: 'png', ContentType: png })]
        : []),
      ...others.map(({ name, type }) => el('Override', { PartName: name, ContentType: type })),
    ),
  )
}

/** `/ppt/slides/slide1.xml` keeps its relations in `ppt/slides/_rels/slide1.xml.rels`. */
function relationsName(name: string): string {
  const at = name.lastIndexOf('/') + 1
  return `${name.slice(1, at)}_rels/${name.slice(at)}.rels`
}

function relationsPart(relations: Relation[]): string {
  const package_ = 'http://schemas.openxmlformats.org/package/2006/relationships'
  return xmlPart(
    el(
      'Relationships',
      { xmlns: package_ },
      ...relations.map(({ type, target }, place) =>
        el('Relationship', { Id: relationId(place), Type: type, Target: target }),
      ),
    ),
  )
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
