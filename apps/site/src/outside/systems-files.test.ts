import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { leaks } from '@read-the-room/core/leaks'
import { contentFolder, contentLocales, load } from '@read-the-room/core/load'
import { unzipSync } from 'fflate'
import { afterAll, expect, test } from 'vitest'
import { writeFiles } from '../bank/write-files.ts'
import { publicFolder } from '../shell/places.ts'
import { fileHashes } from '../testing/file-hashes.ts'

const place = mkdtempSync(join(tmpdir(), 'read-the-room-'))
afterAll(() => rmSync(place, { recursive: true }))

const kits = contentLocales(contentFolder()).map((locale) => load(locale))
const folders = ['one', 'two'].map((name) => join(place, name))
const names = folders.map((folder) =>
  kits.flatMap((kit) => writeFiles(kit, join(publicFolder, 'quiz'), folder)),
)[0]

test('files for learning systems are the same bytes each time', () => {
  const [one = {}, two] = folders.map(fileHashes)
  expect(Object.keys(one)).toHaveLength(4 * kits.length)
  expect(two).toEqual(one)
})

/** Every file, and what lies in the archives among them. */
const open = join(place, 'open')
for (const name of names ?? []) {
  const bytes = readFileSync(join(folders[0] ?? '', name))
  const inside = name.endsWith('.zip') ? Object.entries(unzipSync(bytes)) : [[name, bytes] as const]
  for (const [path, content] of inside) {
    const file = join(open, name, path)
    mkdirSync(dirname(file), { recursive: true })
    // Pictures say nothing, and a text with 38 of them is long to search.
    writeFileSync(
      file,
      Buffer.from(content)
        .toString()
        .replace(/[\w+/]{400,}=*/g, ''),
    )
  }
}

test('no file for learning systems says what only the facilitator may read', () => {
  for (const kit of kits) expect(leaks(kit, open)).toEqual([])
  // A note would be found under the signs of GIFT, too.
  const [secret = ''] = Object.values(kits[0]?.facilitator.keys ?? {})
  const note = join(open, 'note.txt')
  writeFileSync(note, secret.replace(/[:=]/g, '\\$&'))
  expect(kits.flatMap((kit) => leaks(kit, open))).toEqual([{ file: note, text: secret }])
  rmSync(note)
})

test('no page of a course leads out of it', () => {
  const pages = globSync('course-*/**/*.html', { cwd: open })
  expect(pages.length).toBeGreaterThan(0)
  for (const page of pages) {
    const text = readFileSync(join(open, page), 'utf8')
    const links = [...text.matchAll(/<a [^>]*href="([^"#]*)(?:#[^"]*)?"/g)].map(
      ([, href = '']) => href,
    )
    const lost = links.filter((href) => !existsSync(join(open, dirname(page), href)))
    expect([page, links.length > 0, lost]).toEqual([page, true, []])
    expect(links.filter((href) => !join(dirname(page), href).includes('quiz'))).toEqual([])
  }
})

test('no question bank asks anybody else for anything', () => {
  const files = globSync('questions-*/**/*.{xml,txt}', { cwd: open })
  expect(files.length).toBeGreaterThan(100)
  for (const file of files) {
    const text = readFileSync(join(open, file), 'utf8')
    const addresses = text.match(/(?:https?:)?\/\/[\w.-]+\.[a-z]{2,}[^\s"<]*/g) ?? []
    // The names of XML vocabularies look like addresses, and nobody asks for them.
    expect([file, ...addresses.filter((one) => !one.includes('imsglobal.org/xsd/'))]).toEqual([
      file,
    ])
  }
})
