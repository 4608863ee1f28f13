import { rmSync } from 'node:fs'
import { DatabaseSync, type StatementSync } from 'node:sqlite'

/** The one place that touches Node's SQLite. */
export type Database = {
  run: (sql: string, ...values: Value[]) => number
  one: <Row>(sql: string, ...values: Value[]) => Row | undefined
  all: <Row>(sql: string, ...values: Value[]) => Row[]
  /** All of it, or nothing: durable when it returns. */
  whole: <T>(work: () => T) => T
  /** Empties the log into the file. */
  settle: () => void
  /** Leaves no byte of what was deleted, in the file or in the log. */
  forget: () => void
  shut: () => void
}
type Value = string | number | Uint8Array

// EXCLUSIVE: one process has the file, and a second one is told so. FULL: each commit waits for the
// disk. What is deleted is overwritten, and nothing is copied to another file.
const settings = `
  PRAGMA locking_mode = EXCLUSIVE;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA secure_delete = ON;
  PRAGMA temp_store = MEMORY;`

/**
 * Opens a file, which must lie on a disk of this computer: the write-ahead log does not work on
 * network drives (sqlite.org/wal.html). Throws one sentence where another process has it.
 */
export function openDatabase(file: string, schema: string): Database {
  const database = new DatabaseSync(file)
  try {
    database.exec(settings + schema)
  } catch (error) {
    database.close()
    if (!(error instanceof Error && 'errcode' in error && error.errcode === busy)) throw error
    throw new Error('The room is open in another process of this kit: end that one first.')
  }
  const prepared = new Map<string, StatementSync>()
  const statement = (sql: string): StatementSync => {
    const known = prepared.get(sql) ?? database.prepare(sql)
    prepared.set(sql, known)
    return known
  }
  const settle = () => database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  return {
    run: (sql, ...values) => Number(statement(sql).run(...values).changes),
    one: <Row>(sql: string, ...values: Value[]) => statement(sql).get(...values) as Row | undefined,
    all: <Row>(sql: string, ...values: Value[]) => statement(sql).all(...values) as Row[],
    whole: (work) => {
      database.exec('BEGIN IMMEDIATE')
      try {
        const result = work()
        database.exec('COMMIT')
        return result
      } catch (error) {
        database.exec('ROLLBACK')
        throw error
      }
    },
    settle,
    forget: () => {
      // Deleted rows are overwritten, but rows that moved to another page leave copies behind.
      settle()
      database.exec('VACUUM')
      settle()
    },
    shut: () => database.close(),
  }
}

/** What SQLite says of a file that somebody else has: SQLITE_BUSY. */
const busy = 5

/** Deletes a database with its log and its index of that. */
export function deleteDatabase(file: string): void {
  for (const part of ['', '-wal', '-shm']) rmSync(`${file}${part}`, { force: true })
}
