import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer, type ViteDevServer } from 'vite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { shippedFolder } from './load/folder.ts'
import { content } from './vite.ts'

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
    plugins: [content(folder)],
  })
})
afterEach(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

test('a file of words is a plain object', async () => {
  const { default: dimensions } = await server.ssrLoadModule('kit:en/dimensions')
  expect(Object.keys(dimensions)).toEqual(['purpose', 'setting', 'interaction', 'outcome'])
})

test('the facilitator’s files cannot be imported, nor files that do not exist', async () => {
  await expect(server.ssrLoadModule('kit:en/facilitator')).rejects.toThrow(
    'for the facilitator alone',
  )
  await expect(server.ssrLoadModule('kit:en/nothing')).rejects.toThrow('not a file of the kit')
})

test('a saved word is fresh, and a mistake names its place', async () => {
  const file = join(folder, 'en/dimensions.yml')
  const before = await server.ssrLoadModule('kit:en/dimensions')
  const { title } = before.default.purpose
  const text = readFileSync(file, 'utf8')
  writeFileSync(file, text.replace(`title: ${title}`, 'title: Quokkas'))
  server.watcher.emit('all', 'change', file)
  const after = await server.ssrLoadModule('kit:en/dimensions')
  expect(after.default.purpose.title).toBe('Quokkas')

  writeFileSync(file, text.replace(`title: ${title}`, 'titel: Quokkas'))
  server.watcher.emit('all', 'change', file)
  await expect(server.ssrLoadModule('kit:en/dimensions')).rejects.toThrow(
    'en/dimensions.yml:3:3  purpose: unknown key "titel" (did you mean "title"?)',
  )
})
