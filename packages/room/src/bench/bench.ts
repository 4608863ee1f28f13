import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newNumber } from '../client/number.ts'
import { redisServers, startRedis } from '../testing/redis-server.ts'
import { measureRounds, type Took } from './round.ts'

// What a room full of phones costs: figures as JSON, for `npm run bench`, which compares them with
// their budgets. Every phone taps in the same instant, each over a new connection.

type Figure = { what: string; value: number; unit?: string; most?: number }

const figures: Figure[] = [{ what: 'A phone and a round, on the wire', value: bytes(), unit: 'B' }]
if (!process.argv.includes('--sizes')) {
  const folder = mkdtempSync(join(tmpdir(), 'read-the-room-bench-'))
  // The very first start compiles, which takes 20 MB more; what is measured is a later one.
  await measured(10, [join(folder, 'first.db')], 1)
  const thousand = await three(1000, (at) => [join(folder, `thousand-${at}.db`)])
  const some = await three(300, (at) => [join(folder, `some-${at}.db`)])
  figures.push(
    {
      ...median('1,000 phones at once: the last acknowledgment', thousand, 'acknowledged'),
      most: 1000,
    },
    { ...median('1,000 phones at once: all counted at the deck', thousand, 'counted'), most: 2000 },
    median('1,000 phones at once: the last one knows it closed', thousand, 'closed'),
    { ...worst('1,000 phones: messages a phone and round', thousand, 'messages'), most: 8 },
    { ...worst('1,000 phones: memory of the server', thousand, 'memory'), unit: 'MB', most: 150 },
    median('300 phones at once: the last acknowledgment', some, 'acknowledged'),
    // Razzia 3.0.0, where the last of 300 phones had its result after 10,700 ms.
    { ...median('300 phones at once: the last one knows it closed', some, 'closed'), most: 10_700 },
    worst('300 phones: messages a phone and round', some, 'messages'),
  )
  rmSync(folder, { recursive: true })
  figures.push(...(await thousands(10_000)))
}
console.log(JSON.stringify(figures))

/** As many phones as one machine carries, on four processes and Redis: no promise, so no budget. */
async function thousands(phones: number): Promise<Figure[]> {
  const redis = await startRedis(redisServers[0])
  if (redis === undefined) return []
  const took = await measured(phones, Array<string>(4).fill(redis.address), 3)
  await redis.stop()
  const name = `${phones.toLocaleString('en')} phones on four processes and Redis`
  return [
    median(`${name}: the last acknowledgment`, took, 'acknowledged'),
    median(`${name}: all counted at the deck`, took, 'counted'),
    median(`${name}: the last one knows it closed`, took, 'closed'),
    { ...worst(`${name}: memory of a process`, took, 'memory'), unit: 'MB' },
    worst(`${name}: answers sent again`, took, 'again'),
  ]
}

/** Three rounds, each on a server of its own. */
async function three(phones: number, storesOf: (at: number) => string[]): Promise<Took[]> {
  const all: Took[] = []
  for (let at = 1; at <= 3; at += 1) all.push(...(await measured(phones, storesOf(at), 1)))
  return all
}

async function measured(phones: number, stores: string[], rounds: number): Promise<Took[]> {
  console.error(`${phones.toLocaleString('en')} phones …`)
  const took = await measureRounds(phones, stores, rounds)
  const again = took.reduce((sum, one) => sum + one.again, 0)
  if (again > 0) console.error(`  ${again} answers were sent more than once.`)
  return took
}

function median(what: string, took: Took[], name: keyof Took): Figure {
  const all = took.map((one) => one[name]).sort((one, other) => one - other)
  console.error(`  ${what}: ${all.map(Math.round).join(', ')} ms`)
  return { what, value: all[Math.floor(all.length / 2)] ?? Number.NaN, unit: 'ms' }
}

function worst(what: string, took: Took[], name: keyof Took): Figure {
  return { what, value: Math.max(...took.map((one) => one[name])) }
}

/** What is said to and by a phone in one round, without the headers that HTTP adds. */
function bytes(): number {
  const round = { id: 'wedding.kind', choices: ['networking', 'mixed', 'socializing', 'unclear'] }
  const said = [
    { round: { ...round, open: true, opened: 1 } },
    { round: round.id, number: newNumber(), choice: 'networking', version: 1 },
    { code: 'BCDFGH', round: round.id, version: 1 },
    { round: { ...round, open: false, opened: 1 } },
  ]
  return said.reduce((sum, one) => sum + JSON.stringify(one).length, 0)
}
