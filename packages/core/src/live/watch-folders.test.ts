import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { watchFolders } from './watch-folders.ts'

const folder = mkdtempSync(join(tmpdir(), 'read-the-room-'))
const open: { close: () => void }[] = []
afterEach(() => {
  for (const one of open.splice(0)) one.close()
  rmSync(folder, { recursive: true, force: true })
})

test('a file that is written, renamed or deleted is told, also in a folder that is new', async () => {
  mkdirSync(join(folder, 'en'), { recursive: true })
  const told = new Set<string>()
  open.push(watchFolders([folder], (file) => told.add(basename(file))))
  const expectTold = (name: string) => expect.poll(() => [...told]).toContain(name)

  writeFileSync(join(folder, 'en/deck.yml'), 'a')
  await expectTold('deck.yml')
  renameSync(join(folder, 'en/deck.yml'), join(folder, 'en/deck.yaml'))
  await expectTold('deck.yaml')
  told.clear()
  rmSync(join(folder, 'en/deck.yaml'))
  await expectTold('deck.yaml')
  mkdirSync(join(folder, 'fr'))
  writeFileSync(join(folder, 'fr/quiz.yml'), 'b')
  await expectTold('quiz.yml')
})
