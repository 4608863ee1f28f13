import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { program } from '@read-the-room/browser/engine'
import getPort from 'get-port'

/** The servers that can keep rooms, as their programs are called. */
export const redisServers = ['redis-server', 'valkey-server'] as const
export type RedisName = (typeof redisServers)[number]

/** A server of a test's own, with an append-only file in a folder of its own. */
export type RedisServer = {
  address: string
  folder: string
  /** Ends it as a power cut would. */
  kill: () => Promise<void>
  /** Starts it again on what it had written. */
  restart: () => Promise<void>
  stop: () => Promise<void>
}

/** Starts a server on a free port; nothing, and a line that says so, where it is not installed. */
export async function startRedis(name: RedisName): Promise<RedisServer | undefined> {
  const path = program(name)
  if (path === undefined) {
    console.warn(`There is no ${name} here: what a room keeps in one was not tested.`)
    return undefined
  }
  const folder = mkdtempSync(join(tmpdir(), 'read-the-room-redis-'))
  const port = await getPort({ host: '127.0.0.1' })
  const start = () => started(path, [...durable, '--port', String(port), '--dir', folder])
  let server = await start()
  const kill = async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve))
    if (server.exitCode === null && server.kill('SIGKILL')) await ended
  }
  return {
    address: `redis://127.0.0.1:${port}`,
    folder,
    kill,
    restart: async () => {
      await kill()
      server = await start()
    },
    stop: async () => {
      await kill()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** What `docs/rooms.md` asks of a server: an answer is on the disk before it is acknowledged. */
const durable = ['--bind', '127.0.0.1', '--save', '', '--appendonly', 'yes'].concat(
  '--appendfsync',
  'always',
)

async function started(path: string, options: string[]): Promise<ChildProcess> {
  const server = spawn(path, options, { stdio: ['ignore', 'pipe', 'inherit'] })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.once('exit', (code) => reject(new Error(`${path} ended with ${code}`)))
    createInterface(server.stdout).on('line', (line) => {
      if (/ready to accept connections/i.test(line)) resolve()
    })
  })
  return server
}
