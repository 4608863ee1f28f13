import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../shell/run.ts'
import { circleIn, sources } from '../testing/imports.ts'

const note = readFileSync(join(root, 'docs/architecture.md'), 'utf8')
const all = sources()
const folderOf = new Map(all.map(({ file, folder }) => [file, folder]))

/** The table of the note: a folder, and what it may import, in the order of the rows. */
const rows = note.split(/^### /m).flatMap((section) => {
  const [room = ''] = section.split('\n')
  return [...section.matchAll(/^\| `([^`]+)` \| [^|]+ \| ([^|]+) \|$/gm)].map(
    ([, folder = '', imports = '']) => ({
      folder: within(room, folder),
      imports: imports === '–' ? [] : imports.split(', ').map((name) => within(room, name)),
    }),
  )
})

function within(room: string, name: string): string {
  if (name.startsWith('@')) return `@read-the-room/${name.slice(1)}`
  return name === '.' ? room : `${room}/${name}`
}

/** What the files of a folder do import from other folders and packages of the kit. */
function importsOf(folder: string): string[] {
  const targets = all
    .filter((source) => source.folder === folder)
    .flatMap(({ imports }) => imports)
    .map((path) => folderOf.get(path) ?? /^@read-the-room\/\w+/.exec(path)?.[0])
    .filter((target) => target !== undefined && target !== folder)
  return [...new Set(targets)].filter((target) => target !== undefined).sort()
}

test('the table names every folder of source, and no other', () => {
  const folders = [...new Set(all.map(({ folder }) => folder))].sort()
  expect(rows.map(({ folder }) => folder).sort()).toEqual(folders)
})

test.each(rows)('$folder imports what the table says', ({ folder, imports }) => {
  expect(importsOf(folder)).toEqual(imports.toSorted())
})

test('a folder imports only what stands above it, so that none goes round in circles', () => {
  const wrong = rows.flatMap(({ folder, imports }, place) =>
    imports
      .filter((name) => !name.startsWith('@'))
      .filter((name) => rows.findIndex((row) => row.folder === name) > place)
      .map((name) => `${folder} → ${name}`),
  )
  expect(wrong).toEqual([])
})

test('no file imports itself by way of others', () => {
  const known = (path: string) => folderOf.has(path)
  const edges = new Map(all.map(({ file, imports }) => [file, imports.filter(known)]))
  expect(circleIn(edges)).toBeUndefined()
})

test('no folder holds more than 25 files of source', () => {
  const counts = rows.map(({ folder }) => ({
    folder,
    files: all.filter((source) => source.folder === folder).length,
  }))
  expect(counts.filter(({ files }) => files > 25)).toEqual([])
})

test('every file of the walks is there', () => {
  const walk = note.slice(note.indexOf('## One sentence'))
  const named = [...walk.matchAll(/`((?:packages|apps)\/[^`]+\.(?:ts|tsx|vue|yml))`/g)]
  expect(named.length).toBeGreaterThan(30)
  for (const [, path = ''] of named) expect(() => readFileSync(join(root, path))).not.toThrow()
})
