import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { mistakes } from './mistakes.ts'

const folder = mkdtempSync(join(tmpdir(), 'read-the-room-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** As much of Vite as the plugin speaks to; gives what pages were sent. */
function started(file: string) {
  const sent: { type: string }[] = []
  const connected: (() => void)[] = []
  const ws = {
    on: (_event: string, then: () => void) => connected.push(then),
    send: (payload: { type: string }) => sent.push(payload),
  }
  const plugin = mistakes(file) as unknown as {
    configureServer: (server: object) => void
    closeBundle: () => void
  }
  plugin.configureServer({ ws })
  return { ws, connected, types: () => sent.splice(0).map(({ type }) => type), plugin }
}

test('what is wrong is told to whoever comes, and again after an update took it away', () => {
  const file = join(folder, 'mistakes.txt')
  writeFileSync(file, 'en/quiz.yml:1:1  unknown key "titel"')
  const { ws, connected, types, plugin } = started(file)
  for (const then of connected) then()
  expect(types()).toEqual(['error'])
  ws.send({ type: 'update' })
  expect(types()).toEqual(['update', 'error'])
  ws.send({ type: 'full-reload' })
  expect(types()).toEqual(['full-reload'])
  plugin.closeBundle()
})

test('where nothing is wrong, an update is one', () => {
  const { ws, types, plugin } = started(join(folder, 'nothing.txt'))
  ws.send({ type: 'update' })
  expect(types()).toEqual(['update'])
  plugin.closeBundle()
})
