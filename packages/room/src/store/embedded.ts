import { EventEmitter } from 'node:events'
import { answeredIn, type Sums, sumsOf } from '../rules/counts.ts'
import { alwaysOpen, type Counts, type Current } from '../rules/round.ts'
import type { Counted } from '../rules/told.ts'
import { groupCommits } from './group-commits.ts'
import { type Database, deleteDatabase, openDatabase } from './sqlite.ts'
import {
  type Answer,
  type Change,
  mostHands,
  type Outcome,
  type Room,
  type Store,
  sumsStay,
} from './store.ts'

// Without row ids: they would tell in which order people answered. Rows lie in the order of hashes,
// and the log, which grows in the order of answers, is emptied when a round closes. `open` is how often
// a round was opened in the room, below zero while it is closed.
const schema = `
  CREATE TABLE IF NOT EXISTS room (
    code TEXT PRIMARY KEY, salt BLOB NOT NULL, until INTEGER NOT NULL,
    round TEXT, choices TEXT, open INTEGER NOT NULL DEFAULT 0
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS answer (
    code TEXT NOT NULL, round TEXT NOT NULL, hand BLOB NOT NULL,
    choice TEXT NOT NULL, version INTEGER NOT NULL,
    PRIMARY KEY (code, round, hand)
  ) STRICT, WITHOUT ROWID;`

type RoomRow = Room & { round: string | null; choices: string | null; open: number }

/** A store in one file on this computer, for one process. The file goes with its last room. */
export function embeddedStore(file: string): Store {
  const database = openDatabase(file, schema)
  const changes = new EventEmitter().setMaxListeners(0)
  // In memory alone: what is over leaves nothing in the file.
  const sealed = new Map<string, Sums>()
  const told = (code: string, change: Change) => changes.emit(code, change)
  const room = (code: string) =>
    database.one<RoomRow>('SELECT * FROM room WHERE code = ? AND until > ?', code, Date.now())
  const answer = groupCommits<Answer, Outcome>((answers) => {
    const hands = handsOf(database)
    const outcomes = database.whole(() => answers.map((one) => keep(database, room, hands, one)))
    for (const code of new Set(answers.map((one) => one.code))) told(code, 'answers')
    return outcomes
  })
  return {
    async create({ code, salt, until }) {
      const sql = 'INSERT OR IGNORE INTO room (code, salt, until) VALUES (?, ?, ?)'
      return database.run(sql, code, salt, until) === 1
    },
    async find(code) {
      const found = room(code)
      if (found === undefined) return undefined
      return { code, salt: found.salt, until: found.until }
    },
    async current(code) {
      return currentOf(room(code))
    },
    async open(code, { id, choices }) {
      const sql = `UPDATE room SET
        open = CASE WHEN open > 0 AND round = ? THEN open ELSE abs(open) + 1 END,
        round = ?, choices = ? WHERE code = ?`
      database.run(sql, id, id, choices.join(' '), code)
      told(code, 'round')
    },
    async close(code) {
      database.run('UPDATE room SET open = -abs(open) WHERE code = ?', code)
      database.settle()
      told(code, 'round')
    },
    answer,
    async kept(code, round, hand) {
      const sql = 'SELECT choice, version FROM answer WHERE code = ? AND round = ? AND hand = ?'
      return database.one<Counted>(sql, code, round, hand)
    },
    async counts(code, round) {
      return countsOf(database, code, round)
    },
    async all(code) {
      return allOf(database, code)
    },
    async end(code, seal = '') {
      const known = sealed.get(seal)
      if (known !== undefined) return known
      const sums = database.whole(() => {
        const last = sumsOf(allOf(database, code))
        database.run('DELETE FROM answer WHERE code = ?', code)
        database.run('DELETE FROM room WHERE code = ?', code)
        return last
      })
      if (seal !== '') {
        sealed.set(seal, sums)
        setTimeout(() => sealed.delete(seal), sumsStay).unref()
      }
      told(code, 'round')
      database.forget()
      return sums
    },
    async ended(seal) {
      return sealed.get(seal)
    },
    async listening(_code, here) {
      return here
    },
    async watch(code, changed) {
      changes.on(code, changed)
      return () => changes.off(code, changed)
    },
    async codes() {
      return database.all<{ code: string }>('SELECT code FROM room').map(({ code }) => code)
    },
    async shut() {
      const { left } = database.one<{ left: number }>('SELECT count(*) AS left FROM room') ?? {
        left: 0,
      }
      database.shut()
      if (left === 0) deleteDatabase(file)
    },
  }
}

function currentOf(room: RoomRow | undefined): Current | undefined {
  if (room === undefined || room.round === null) return undefined
  const { round: id, choices, open } = room
  return { id, choices: choices?.split(' ') ?? [], open: open > 0, opened: Math.abs(open) }
}

function keep(
  database: Database,
  find: (code: string) => RoomRow | undefined,
  hands: Hands,
  { code, round, hand, choice, version }: Answer,
): Outcome {
  const room = find(code)
  if (room === undefined) return 'no room'
  const current = currentOf(room)
  const open = [...alwaysOpen, ...(current?.open ? [current] : [])].find(({ id }) => id === round)
  if (open?.choices.includes(choice) !== true) return 'closed'
  const known = database.run(
    `UPDATE answer SET choice = ?, version = max(version, ?)
     WHERE code = ? AND round = ? AND hand = ? AND version <= ?`,
    choice,
    version,
    code,
    round,
    hand,
    version,
  )
  if (known === 1) return 'kept'
  if (hands.of(code, round) >= mostHands) return 'full'
  const added = database.run(
    'INSERT OR IGNORE INTO answer VALUES (?, ?, ?, ?, ?)',
    code,
    round,
    hand,
    choice,
    version,
  )
  if (added === 1) hands.add(code, round)
  return 'kept'
}

type Hands = {
  of: (code: string, round: string) => number
  add: (code: string, round: string) => void
}

/** How many hands rounds have, counted once a group of answers. */
function handsOf(database: Database): Hands {
  const known = new Map<string, number>()
  const of = (code: string, round: string) => {
    const key = `${code} ${round}`
    const size = known.get(key) ?? answeredIn(countsOf(database, code, round))
    known.set(key, size)
    return size
  }
  return { of, add: (code, round) => known.set(`${code} ${round}`, of(code, round) + 1) }
}

function allOf(database: Database, code: string): Record<string, Counts> {
  const sql = 'SELECT DISTINCT round FROM answer WHERE code = ?'
  const rounds = database.all<{ round: string }>(sql, code)
  return Object.fromEntries(rounds.map(({ round }) => [round, countsOf(database, code, round)]))
}

function countsOf(database: Database, code: string, round: string): Counts {
  const sql =
    'SELECT choice, count(*) AS hands FROM answer WHERE code = ? AND round = ? GROUP BY choice'
  const rows = database.all<{ choice: string; hands: number }>(sql, code, round)
  return Object.fromEntries(rows.map(({ choice, hands }) => [choice, hands]))
}
