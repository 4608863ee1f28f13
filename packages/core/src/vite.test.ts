import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer, type ViteDevServer } from 'vite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { secretFiles } from './kit/files.ts'
import { shippedFolder } from './load/folder.ts'
import { content, type Derived } from './vite.ts'

const derived: Derived = {
  titles: ({ dimensions }) => [dimensions.purpose.title],
  files: (kit) => Object.keys(kit),
}
let folder: string
let server: ViteDevServer

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'read-the-room-'))
  cpSync(shippedFolder, folder, { recursive: true })
  server = await createServer({
    configFile: false,
    root: folder,
    logLevel: 'silent',
    server: { middlewareMode: true, ws: false },
    plugins: [content(derived, folder)],
  })
})
afterEach(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

test('what an app derives is a plain object, and nothing else can be imported', async () => {
  const { default: titles } = await server.ssrLoadModule('kit:en/titles')
  expect(titles).toEqual(['Purpose and goals'])
  await expect(server.ssrLoadModule('kit:en/deck')).rejects.toThrow('nothing that this app makes')
})

test('what an app derives never sees the facilitator’s files', async () => {
  const { default: files } = await server.ssrLoadModule('kit:en/files')
  expect(files).toContain('deck')
  for (const secret of secretFiles) expect(files).not.toContain(secret)
})

test('a saved word is fresh, and a mistake names its place', async () => {
  const file = join(folder, 'en/dimensions.yml')
  const before = await server.ssrLoadModule('kit:en/titles')
  const [title] = before.default
  const text = readFileSync(file, 'utf8')
  writeFileSync(file, text.replace(`title: ${title}`, 'title: Quokkas'))
  await expect.poll(titles, patience).toEqual(['Quokkas'])

  writeFileSync(file, text.replace(`title: ${title}`, 'titel: Quokkas'))
  await expect
    .poll(titles, patience)
    .toContain('en/dimensions.yml:3:3  purpose: unknown key "titel" (did you mean "title"?)')
})

/** The system tells of a saved file when it likes. */
const patience = { timeout: 600_000 }

/** What the module says now, or why it says nothing. */
async function titles(): Promise<unknown> {
  try {
    return (await server.ssrLoadModule('kit:en/titles')).default
  } catch (error) {
    return String(error)
  }
}
