import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { createClient, RESP_TYPES } from '@redis/client'
import getPort from 'get-port'
import { afterAll, describe, expect, test } from 'vitest'
import { newNumber } from './client/number.ts'
import { handOf, sealOf } from './server/secret.ts'
import { sumsStay } from './store/store.ts'
import { type ChaosServer, chaosServer } from './testing/chaos/servers.ts'
import { redisServers, startRedis } from './testing/redis-server.ts'
import { type Person, tracesIn } from './testing/traces.ts'

const round = { id: 'wedding.kind', choices: ['mixed', 'unclear'] }
const stops: (() => Promise<void>)[] = []
const folder = mkdtempSync(join(tmpdir(), 'read-the-room-privacy-'))
afterAll(async () => {
  for (const stop of stops) await stop()
  rmSync(folder, { recursive: true })
})

type Begun = { code: string; secret: string }

/** People with one phone each, who answer one after the other; every number is used here alone. */
function crowd(server: ChaosServer) {
  const base = `http://127.0.0.1:${server.port}/room/`
  const people: Person[] = Array.from({ length: 40 }, (_none, at) => ({
    number: newNumber(),
    address: `198.51.100.${at}`,
    agent: `TellTale/${at}.0`,
  }))
  const post = async (path: string, body: unknown, headers: Record<string, string>) => {
    const all = { 'Content-Type': 'application/json', ...headers }
    const asked = { method: 'POST', headers: all, body: JSON.stringify(body) }
    const response = await fetch(base + path, asked)
    expect(response.status).toBe(200)
    return (await response.json()) as Begun
  }
  const host = ({ secret }: Begun) => ({ Authorization: `Bearer ${secret}` })
  return {
    people,
    begin: () => post('', {}, { Authorization: 'Bearer key' }),
    open: (room: Begun) => post(`${room.code}/host/open`, round, host(room)),
    close: (room: Begun) => post(`${room.code}/host/close`, {}, host(room)),
    end: (room: Begun) => post(`${room.code}/host/end`, {}, host(room)),
    async answer({ code }: Begun) {
      for (const { number, address, agent } of people) {
        const sent = { round: round.id, number, choice: 'mixed', version: 1 }
        const headers = { 'User-Agent': agent, 'X-Forwarded-For': address }
        await post(`${code}/answer`, sent, headers)
      }
    },
  }
}

test('traces are found where there are any', () => {
  const person = { number: newNumber(), address: '198.51.100.7', agent: 'TellTale/7.0' }
  const traces = (bytes: Buffer) => tracesIn(bytes, [person], 1_800_000_000_000, 1_800_000_001_000)
  const time = Buffer.alloc(6)
  time.writeUIntBE(1_800_000_000_500, 0, 6)
  for (const text of [person.number, person.address, person.agent, '1800000000500', '1800000000']) {
    expect(traces(Buffer.from(`before${text}after`))).toHaveLength(1)
  }
  expect(traces(Buffer.from(person.number, 'base64url'))).toHaveLength(1)
  expect(traces(time)).toHaveLength(1)
  expect(traces(Buffer.from('BCDFGH wedding.kind mixed 1800000002000'))).toEqual([])
})

test('embedded: nothing of a person is in the file, and of an ended room nothing at all', async () => {
  const file = join(folder, 'room.db')
  const server = await chaosServer(`file:${file}`, await getPort())
  stops.push(server.stop)
  const bytes = () =>
    Buffer.concat(
      ['', '-wal', '-shm']
        .filter((part) => existsSync(file + part))
        .map((part) => readFileSync(file + part)),
    )
  const from = Date.now()
  const { people, begin, open, close, end, answer } = crowd(server)
  const [room, other] = [await begin(), await begin()]
  for (const one of [room, other]) await open(one)
  await answer(other)
  await answer(room)
  expect(tracesIn(bytes(), people, from, Date.now())).toEqual([])
  await close(room)
  // The log grows in the order of answers: it is emptied with the round.
  expect(statSync(`${file}-wal`).size).toBe(0)
  await server.kill()

  const database = new DatabaseSync(file)
  const rows = database.prepare('SELECT * FROM answer WHERE code = ?').all(room.code)
  const { salt } = database.prepare('SELECT salt FROM room WHERE code = ?').get(room.code) ?? {}
  expect(() => database.prepare('SELECT rowid FROM answer').all()).toThrow('no such column')
  database.close()
  const key = { code: room.code, salt: salt as Uint8Array, until: 0 }
  const hands = people.map(({ number }) => Buffer.from(handOf(key, round.id, number)))
  expect(Object.keys(rows[0] ?? {})).toEqual(['code', 'round', 'hand', 'choice', 'version'])
  const order = rows.map(({ hand }) => Buffer.from(hand as Uint8Array).toString('hex'))
  expect(order).toEqual(hands.map((hand) => hand.toString('hex')).sort())

  await server.begin()
  const all = bytes()
  expect(hands.every((hand) => all.includes(hand))).toBe(true)
  await end(room)
  const left = bytes()
  for (const one of [...hands, Buffer.from(room.code), Buffer.from(key.salt)]) {
    expect(left.includes(one)).toBe(false)
  }
  expect(left.includes(other.code)).toBe(true)
  expect(tracesIn(left, people, from, Date.now())).toEqual([])
  expect(server.said()).toBe('')
})

for (const name of redisServers) {
  const redis = await startRedis(name)
  if (redis === undefined) continue
  stops.push(redis.stop)
  describe(name, () => {
    test('nothing of a person is in any key, and an ended room leaves none', async () => {
      const client = await createClient({ url: redis.address }).connect()
      const raw = client.withTypeMapping({ [RESP_TYPES.BLOB_STRING]: Buffer })
      const bytes = async () => {
        const keys = await client.keys('*')
        const dumps = await Promise.all(keys.map((key) => raw.dump(key)))
        return Buffer.concat([
          Buffer.from(keys.join('\n')),
          ...dumps.map((one) => Buffer.from(one)),
        ])
      }
      const files = () =>
        readdirSync(redis.folder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
          .join('')
      const server = await chaosServer(redis.address, await getPort())
      stops.push(server.stop)
      const from = Date.now()
      const { people, begin, open, close, end, answer } = crowd(server)
      const [room, other] = [await begin(), await begin()]
      for (const one of [room, other]) {
        await open(one)
        await answer(one)
        await close(one)
      }
      expect(tracesIn(await bytes(), people, from, Date.now())).toEqual([])
      expect(tracesIn(Buffer.from(files(), 'latin1'), people, from, Date.now())).toEqual([])
      const keys = await client.keys(`*{${room.code}}*`)
      for (const key of keys) expect(await client.pTTL(key)).toBeGreaterThan(0)
      const [salt = ''] = await Promise.all(
        keys.filter((key) => key.endsWith('}')).map((key) => client.hGet(key, 'salt')),
      )
      const seal = { code: room.code, salt: Buffer.from(String(salt), 'base64url'), until: 0 }
      const hands = people.map(({ number }) =>
        Buffer.from(handOf(seal, round.id, number)).toString('base64url'),
      )
      const [answers = ''] = keys.filter((key) => key.endsWith(':answers'))
      const members = await client.zRange(answers, 0, -1)
      // Few or many, they lie in the order of hashes: nobody can tell who came first.
      expect(members.map((member) => member.split(' ')[1])).toEqual(hands.toSorted())
      expect(await client.objectEncoding(answers)).toBe('listpack')

      await end(room)
      expect(await client.keys(`*${room.code}*`)).toEqual([])
      await expect.poll(files).not.toContain(room.code)
      expect(files()).not.toContain(hands[0])
      expect(files()).toContain(other.code)
      // For some minutes the sums stay, under what nobody can come back from.
      const [kept = '', ...more] = await client.keys('*sums:*')
      expect(more).toEqual([])
      expect(kept.endsWith(sealOf(room.secret))).toBe(true)
      expect(await client.get(kept)).toBe('{"rounds":{"wedding.kind":{"mixed":40}}}')
      expect(await client.pTTL(kept)).toBeLessThanOrEqual(sumsStay)
      expect(await client.pTTL(kept)).toBeGreaterThan(0)
      expect(server.said()).toBe('')
      await client.close()
    })
  })
}
