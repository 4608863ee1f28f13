import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { jsonSchemas, jsonSchemaText, schemaLine } from '../kit/json-schema.ts'
import { contentFiles, shippedFolder } from '../load/folder.ts'

/** Writes the schemas for editors beside the kit's words, and leads every file to its own. */
export function writeSchemas(): string {
  const folder = join(shippedFolder, 'schema')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  const schemas = Object.entries(jsonSchemas())
  for (const [name, schema] of schemas) {
    writeFileSync(join(folder, `${name}.json`), jsonSchemaText(schema))
  }
  for (const { path } of contentFiles(shippedFolder)) lead(path)
  return `Wrote ${schemas.length} schemas to ${folder}.`
}

function lead(path: string): void {
  const line = schemaLine(path)
  if (line === undefined) return
  const file = join(shippedFolder, path)
  const text = readFileSync(file, 'utf8')
  if (text.startsWith(line)) return
  writeFileSync(file, `${line}\n${text.replace(/^# yaml-language-server:.*\n/, '')}`)
}
