import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openWaitingRooms, waitingPage } from './waiting-rooms.ts'

const folder = mkdtempSync(join(tmpdir(), 'read-the-room-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('what is wrong is told where the rooms will be, as it stands now, until they open', async () => {
  const mistakes = join(folder, 'mistakes.txt')
  writeFileSync(mistakes, 'en/quiz.yml:1:1  unknown key "titel"')
  const rooms = await openWaitingRooms(mistakes, [0, 0, 0])
  expect(new Set(rooms.addresses).size).toBe(3)
  for (const address of rooms.addresses) {
    const answer = await fetch(address)
    expect(answer.status).toBe(503)
    expect(await answer.text()).toContain('unknown key')
  }
  writeFileSync(mistakes, 'en/deck.yml:2:1  is missing: add it')
  expect(await (await fetch(`${rooms.addresses[0]}any/page`)).text()).toContain('is missing')
  await rooms.close()
  await expect(fetch(rooms.addresses[0] ?? '')).rejects.toThrow()
})

test('what is written there stays text', () => {
  expect(waitingPage('<script>alert(1)</script> & more')).toContain(
    '&#60;script&#62;alert(1)&#60;/script&#62; &#38; more',
  )
})
