import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import getPort from 'get-port'
import { afterAll, expect, test, vi } from 'vitest'
import { bePage } from './testing/chaos/page.ts'
import { chaosRun, type Ground, type Seen } from './testing/chaos/run.ts'
import { chaosServer } from './testing/chaos/servers.ts'
import { redisServers, startRedis } from './testing/redis-server.ts'

/** Runs a store: 200 with KIT_ALL, some of them always; CHAOS_SEEDS=7-9 repeats what failed. */
const [first = 1, last = process.env.KIT_ALL ? 200 : 5] =
  process.env.CHAOS_SEEDS?.split('-').map(Number) ?? []
const seeds = Array.from({ length: last - first + 1 }, (_none, at) => first + at)

const folder = mkdtempSync(join(tmpdir(), 'read-the-room-chaos-'))
// What a file before this one has put in place would be taken back in the middle of a run.
vi.unstubAllGlobals()
const endPage = bePage()
const stops: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const stop of stops) await stop()
  endPage()
  rmSync(folder, { recursive: true })
})

test(`embedded: ${seeds.length} rooms of 50 phones lose nothing and count nothing twice`, async () => {
  const server = await chaosServer(`file:${join(folder, 'room.db')}`, await getPort())
  stops.push(server.stop)
  const killed: Ground['disasters'][number] = async (pause) => {
    await server.kill()
    await pause()
    await server.begin()
  }
  await all({ servers: [server], disasters: [killed] })
})

for (const name of redisServers) {
  const redis = await startRedis(name)
  if (redis === undefined) continue
  stops.push(redis.stop)
  test(`${name}: ${seeds.length} rooms of 50 phones on two processes, likewise`, async () => {
    const servers = [
      await chaosServer(redis.address, await getPort()),
      await chaosServer(redis.address, await getPort()),
    ]
    for (const { stop } of servers) stops.push(stop)
    const killed: Ground['disasters'] = servers.map((server) => async (pause) => {
      await server.kill()
      await pause()
      await server.begin()
    })
    const restarted: Ground['disasters'][number] = async (pause) => {
      await redis.kill()
      await pause()
      await redis.restart()
    }
    await all({ servers, disasters: [...killed, restarted, restarted] })
  })
}

async function all(ground: Ground): Promise<void> {
  const sum: Seen = { answered: 0, acknowledged: 0, late: 0, faults: [] }
  for (const seed of seeds) {
    const { answered, acknowledged, late, faults } = await chaosRun(seed, ground)
    sum.answered += answered
    sum.acknowledged += acknowledged
    sum.late += late
    sum.faults.push(...faults.map((fault) => `seed ${seed}: ${fault}`))
  }
  console.log(JSON.stringify({ runs: seeds.length, ...sum, faults: sum.faults.length }))
  expect(sum.faults).toEqual([])
}
