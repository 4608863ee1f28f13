import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { ask } from '../testing/ask.ts'
import { secret } from '../testing/ground.ts'
import { openGround } from '../testing/open-ground.ts'
import { asked } from '../testing/requests.ts'

const { address, get, close } = await openGround()
afterAll(close)

/** Every status that an answer may have; 500 is not among them. */
const answered = /^(100|200|206|302|304|400|404|405|408|412|413|416|417|421|431)$/

test('whatever 5,000 clients write, nothing secret is told, and the server goes on', async () => {
  const uncaught: unknown[] = []
  const note = (error: unknown) => uncaught.push(error)
  process.on('uncaughtException', note)
  const seen = new Set<string>()

  await fc.assert(
    fc.asyncProperty(fc.array(asked, { minLength: 50, maxLength: 50 }), async (all) => {
      const told = await Promise.all(all.map(({ bytes, ending }) => ask(address, bytes, ending)))
      for (const answer of told.filter((one) => one !== '')) {
        expect(answer).not.toContain(secret)
        for (const [, status = ''] of answer.matchAll(/HTTP\/1\.1 (\d+) /g)) {
          expect(status).toMatch(answered)
          seen.add(status)
        }
      }
      expect(uncaught).toEqual([])
    }),
    { numRuns: 100 },
  )

  // The requests are worth something only if they reach every kind of answer.
  expect([...seen]).toEqual(
    expect.arrayContaining(['200', '206', '302', '400', '404', '405', '416', '421', '431']),
  )
  expect((await get('/digits.txt')).body).toBe('0123456789')
  process.off('uncaughtException', note)
}, 600_000)
