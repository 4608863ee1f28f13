import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newNumber } from '../client/number.ts'
import { type Answered, type Begun, serveRooms, shown } from '../testing/serve-rooms.ts'
import { usualLimits } from './limits.ts'

const key = { Authorization: 'Bearer the key of this service' }
const limits = { ...usualLimits, wrongCodes: { burst: 20, perSecond: 0 } }
const served = await serveRooms({
  hosts: { key: 'the key of this service' },
  proxied: true,
  limits,
})
afterAll(served.close)
const { ask, post } = served

const round = { id: 'wedding.kind', choices: ['mixed', 'unclear'] }
const sent = { round: round.id, number: newNumber(), choice: 'mixed', version: 1 }
let room: Begun
let other: Begun
beforeAll(async () => {
  room = await served.begin(key)
  other = await served.begin(key)
  await post(`${room.code}/host/open`, round, shown(room))
})
let addresses = 0
/** An address that nobody has used: what one test asks is not what another is refused for. */
const elsewhere = () => {
  addresses += 1
  return { 'X-Forwarded-For': `203.0.113.${addresses}` }
}

const refused = ({ status, body }: Answered) => [status, JSON.parse(body).problem]

describe('only the deck of a room leads it', () => {
  const host = ['host/open', 'host/close', 'host/end']
  test.each(host)('a phone that posts %s', async (path) => {
    expect(refused(await post(`${room.code}/${path}`, round, elsewhere()))).toEqual([
      403,
      'not for phones',
    ])
  })
  test.each(host)('the secret of another room at %s', async (path) => {
    const headers = { ...shown(other), ...elsewhere() }
    expect(refused(await post(`${room.code}/${path}`, round, headers))).toEqual([
      403,
      'not for phones',
    ])
  })
  test.each([
    ['no secret', {}],
    ['a wrong secret', shown({ secret: 'A'.repeat(43) })],
    ['the key of the service', key],
    ['a secret without its word', { Authorization: 'none' }],
    ['an endless secret', shown({ secret: 'A'.repeat(8000) })],
  ])('counts are not read with %s', async (_what, headers: Record<string, string>) => {
    expect(refused(await ask(`${room.code}/host/events`, { headers }))).toEqual([
      403,
      'not for phones',
    ])
  })
  test('the secret of a phone’s own making begins no room', async () => {
    for (const headers of [{}, { Authorization: 'Bearer guess' }, shown(room)]) {
      const all = { ...headers, ...elsewhere() }
      expect(refused(await post('', {}, all))).toEqual([403, 'not for phones'])
    }
  })
  test('where no host comes, there are no host routes', async () => {
    const phones = await serveRooms({ hosts: 'none', limits: usualLimits })
    expect(refused(await phones.post('', {}))).toEqual([404, 'no room'])
    for (const path of ['open', 'close', 'end', 'events']) {
      const method = path === 'events' ? 'GET' : 'POST'
      const answer = await phones.ask(`${room.code}/host/${path}`, { method, headers: shown(room) })
      expect(refused(answer)).toEqual([404, 'no room'])
    }
    await phones.close()
  })
})

describe('pages of others do not speak for a phone', () => {
  test.each([
    ['a foreign origin', { Origin: 'https://evil.example' }],
    ['an origin on another port', { Origin: 'http://127.0.0.1:1' }],
    ['the origin of nobody', { Origin: 'null' }],
    ['no address at all', { Origin: 'evil' }],
    ['another site', { 'Sec-Fetch-Site': 'cross-site' }],
    ['a neighbor', { 'Sec-Fetch-Site': 'same-site' }],
  ])('%s', async (_what, headers: Record<string, string>) => {
    const answer = await post(`${room.code}/answer`, sent, headers)
    expect(refused(answer)).toEqual([403, 'other origin'])
    expect(answer.headers['access-control-allow-origin']).toBeUndefined()
  })
  test('its own page does', async () => {
    const Origin = new URL(served.base).origin
    const headers = { Origin, 'Sec-Fetch-Site': 'same-origin' }
    expect((await post(`${room.code}/answer`, sent, headers)).status).toBe(200)
  })
})

describe('a message is one to the letter', () => {
  const deep = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`
  test.each<[string, unknown]>([
    ['nothing', ''],
    ['no JSON', '{"round":'],
    ['deep JSON', deep(250)],
    ['null', 'null'],
    ['a list', [sent]],
    ['a number as a number', { ...sent, number: 1 }],
    ['a number too short', { ...sent, number: 'A'.repeat(21) }],
    ['a number with an end of line', { ...sent, number: `${'A'.repeat(21)}\n` }],
    ['a round that is a list', { ...sent, round: [round.id] }],
    ['a choice that is an object', { ...sent, choice: {} }],
    ['a choice with a space', { ...sent, choice: 'mixed unclear' }],
    ['no version', { ...sent, version: undefined }],
    ['a version before the first', { ...sent, version: 0 }],
    ['half a version', { ...sent, version: 1.5 }],
    ['a version as text', { ...sent, version: '1' }],
    ['more versions than a thumb makes', { ...sent, version: 10_001 }],
    ['something more', { ...sent, name: 'Ana' }],
    ['something inherited', '{"__proto__":{},"round":"a","number":"a","choice":"a"}'],
  ])('%s', async (_what, body) => {
    expect(refused(await post(`${room.code}/answer`, body))).toEqual([400, 'malformed'])
  })
  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', ''])(
    'content as %s',
    async (type) => {
      const answer = await post(`${room.code}/answer`, sent, { 'Content-Type': type })
      expect(refused(answer)).toEqual([400, 'malformed'])
    },
  )
  test.each<[string, unknown]>([
    ['one choice', { ...round, choices: ['mixed'] }],
    ['the same choice twice', { ...round, choices: ['mixed', 'mixed'] }],
    ['too many', { ...round, choices: Array.from({ length: 13 }, (_none, at) => `c${at}`) }],
    ['an id of a path', { ...round, id: '../before' }],
    ['choices that are none', { ...round, choices: 'mixed' }],
  ])('a round with %s', async (_what, body) => {
    expect(refused(await post(`${room.code}/host/open`, body, shown(room)))).toEqual([
      400,
      'malformed',
    ])
  })
  test('a megabyte, deep JSON of it, with a length and without', async () => {
    for (const size of [1_000_000, 20_000]) {
      for (const body of ['x'.repeat(size), deep(size / 2)]) {
        // Without a length, a connection that goes on after the refusal is hung up.
        const headers = size > 20_000 ? { 'Content-Length': String(size) } : {}
        const answer = await post(`${room.code}/answer`, body, headers)
        expect(refused(answer)).toEqual([413, 'too large'])
      }
    }
    const { length } = JSON.stringify(sent)
    const answer = await post(
      `${room.code}/answer`,
      JSON.stringify(sent) + ' '.repeat(513 - length),
    )
    expect(refused(answer)).toEqual([413, 'too large'])
    expect((await ask(room.code)).status).toBe(200)
  })
})

describe('what is not there', () => {
  test.each([
    ['an unknown choice', { choice: 'maybe' }],
    ['another round', { round: 'other.kind' }],
    ['more scenes than a check has', { round: 'before', choice: '7' }],
  ])('%s', async (_what, change) => {
    const answer = await post(`${room.code}/answer`, { ...sent, ...change })
    expect(refused(answer)).toEqual([409, 'closed'])
  })
  test.each(['XXXXXX', 'AEIOUY', 'xx', '..%2f', '%00', 'constructor', ''])(
    'the room %j',
    async (code) => {
      const headers = elsewhere()
      const answer = await post(`${code}/answer`, sent, headers)
      expect(refused(answer)).toEqual([404, 'no room'])
    },
  )
})

describe('whoever tries codes', () => {
  const tries = async (headers: Record<string, string>, times = 25) => {
    const found: number[] = []
    for (let at = 0; at < times; at += 1) {
      found.push((await ask('XXXXXX', { headers })).status)
    }
    return found
  }
  test('is refused after a while, also for a code that is right', async () => {
    const headers = elsewhere()
    expect(await tries(headers)).toEqual([...Array(20).fill(404), ...Array(5).fill(429)])
    const answer = await ask(room.code, { headers })
    expect(refused(answer)).toEqual([429, 'too many'])
    expect(answer.headers['retry-after']).toBe('2')
    expect((await ask(room.code, { headers: elsewhere() })).status).toBe(200)
  })
  test('does not lock out those at the same address who are in', async () => {
    const headers = elsewhere()
    await ask(room.code, { headers })
    await tries(headers)
    expect((await post(`${room.code}/answer`, sent, headers)).status).toBe(200)
    expect(refused(await ask(other.code, { headers }))).toEqual([429, 'too many'])
  })
  test('gains nothing from an address of their own making', async () => {
    const { 'X-Forwarded-For': own = '' } = elsewhere()
    for (let at = 0; at < 20; at += 1) {
      await ask('XXXXXX', { headers: { 'X-Forwarded-For': `198.51.100.${at}, ${own}` } })
    }
    const headers = { 'X-Forwarded-For': `192.0.2.1, ${own}` }
    expect(refused(await ask('XXXXXX', { headers }))).toEqual([429, 'too many'])
  })
  test('for the key or a secret is refused as well', async () => {
    const headers = elsewhere()
    for (let at = 0; at < 20; at += 1) await post('', {}, headers)
    expect(refused(await post('', {}, headers))).toEqual([429, 'too many'])
  })
})
