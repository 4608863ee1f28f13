import { rmSync } from 'node:fs'
import { DatabaseSync, type StatementSync } from 'node:sqlite'

/** The one place that touches Node's SQLite. */
export type Database = {
  run: (sql: string, ...values: Value[]) => number
  one: <Row>(sql: string, ...values: Value[]) => Row | undefined
  all: <Row>(sql: string, ...values: Value[]) => Row[]
  /** All of it, or nothing: durable when it returns. */
  whole: <T>(work: () => T) => T
  shut: () => void
}
type Value = string | number | Uint8Array

/**
 * Opens a file, which must lie on a disk of this computer: the write-ahead log does not work on
 * network drives (sqlite.org/wal.html). FULL makes each commit wait for the disk; what is deleted
 * is overwritten.
 */
export function openDatabase(file: string, schema: string): Database {
  const database = new DatabaseSync(file)
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON')
  database.exec(schema)
  const prepared = new Map<string, StatementSync>()
  const statement = (sql: string): StatementSync => {
    const known = prepared.get(sql) ?? database.prepare(sql)
    prepared.set(sql, known)
    return known
  }
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
    shut: () => database.close(),
  }
}

/** Deletes a database with its log and its index of that. */
export function deleteDatabase(file: string): void {
  for (const part of ['', '-wal', '-shm']) rmSync(`${file}${part}`, { force: true })
}
