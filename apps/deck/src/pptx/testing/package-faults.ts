import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { strFromU8 } from 'fflate'
import { elements } from './elements.ts'

type Files = Record<string, Uint8Array>
type Relation = { '@_Id': string; '@_Target': string; '@_TargetMode'?: string }
type Typed = { '@_PartName': string; '@_Extension': string; '@_ContentType': string }

const parser = new XMLParser({ ignoreAttributes: false })
const types = '[Content_Types].xml'

/** What breaks the rules of a package (ECMA-376, part 2): nothing of this is in a sound file. */
export function packageFaults(files: Files): string[] {
  return [
    ...notXml(files),
    ...typeFaults(files),
    ...relationFaults(files),
    ...unusedAndUnknown(files),
    ...orphans(files),
  ]
}

function notXml(files: Files): string[] {
  return Object.entries(files).flatMap(([name, bytes]) => {
    if (name.endsWith('.png')) return []
    const result = XMLValidator.validate(strFromU8(bytes))
    return result === true ? [] : [`${name}: ${result.err.msg}`]
  })
}

/** Every part has one type, and no type is given to what is not there (10.1.2). */
function typeFaults(files: Files): string[] {
  const read = parse(files, types)
  const overrides = (elements(read, 'Override') as Typed[]).map((one) => one['@_PartName'])
  const extensions = (elements(read, 'Default') as Typed[]).map((one) => one['@_Extension'])
  const names = Object.keys(files)
    .filter((name) => name !== types)
    .map((name) => `/${name}`)
  return [
    ...overrides.filter((name) => !names.includes(name)).map((name) => `${name} is not there`),
    ...repeated(overrides).map((name) => `${name} has two types`),
    ...names
      .filter((name) => !overrides.includes(name))
      .filter((name) => !extensions.includes(name.slice(name.lastIndexOf('.') + 1)))
      .map((name) => `${name} has no type`),
  ]
}

/** Relations begin at a part that is there and lead to one (9.3). */
function relationFaults(files: Files): string[] {
  return relationNames(files).flatMap((name) => {
    const all = relationsIn(files, name)
    const source = sourceOf(name)
    return [
      ...(source === '' || files[source] !== undefined ? [] : [`${name} is of nothing`]),
      ...repeated(all.map((one) => one['@_Id'])).map((id) => `${name}: ${id} is there twice`),
      ...all
        .filter((one) => one['@_TargetMode'] !== 'External')
        .filter((one) => files[resolved(source, one['@_Target'])] === undefined)
        .map((one) => `${name}: ${one['@_Target']} is not there`),
    ]
  })
}

/** What a part names by `r:id` and `r:embed` is among its relations. */
function unusedAndUnknown(files: Files): string[] {
  return Object.keys(files)
    .filter((name) => /^ppt\/.*\.xml$/.test(name))
    .flatMap((name) => {
      const text = strFromU8(files[name] ?? new Uint8Array())
      const used = [...text.matchAll(/ r:(?:id|embed)="([^"]*)"/g)].map(([, id = '']) => id)
      const known = relationsIn(files, relationsOf(name)).map((one) => one['@_Id'])
      return used.filter((id) => !known.includes(id)).map((id) => `${name}: ${id} is no relation`)
    })
}

/** Every part can be reached from the package itself. */
function orphans(files: Files): string[] {
  const reached = new Set<string>()
  const follow = (source: string) => {
    for (const one of relationsIn(files, relationsOf(source))) {
      const target = resolved(source, one['@_Target'])
      if (reached.has(target)) continue
      reached.add(target)
      follow(target)
    }
  }
  follow('')
  return Object.keys(files)
    .filter((name) => name !== types && !name.endsWith('.rels') && !reached.has(name))
    .map((name) => `${name} belongs to nothing`)
}

function relationNames(files: Files): string[] {
  return Object.keys(files).filter((name) => name.endsWith('.rels'))
}

function relationsIn(files: Files, name: string): Relation[] {
  return files[name] === undefined
    ? []
    : (elements(parse(files, name), 'Relationship') as Relation[])
}

function relationsOf(source: string): string {
  const at = source.lastIndexOf('/') + 1
  return `${source.slice(0, at)}_rels/${source.slice(at)}.rels`
}

function sourceOf(relations: string): string {
  return relations.replace(/_rels\/([^/]*)\.rels$/, '$1')
}

function resolved(source: string, target: string): string {
  return new URL(target, `file:///${source}`).pathname.slice(1)
}

function parse(files: Files, name: string): unknown {
  return parser.parse(strFromU8(files[name] ?? new Uint8Array()))
}

function repeated(all: string[]): string[] {
  return all.filter((one, index) => all.indexOf(one) !== index)
}
