import { z } from 'zod'
import { localeFiles, sharedFiles } from './files.ts'

/** A JSON Schema for editors, which then complete keys and underline mistakes while one types. */
export type JsonSchema = z.core.JSONSchema.BaseSchema

/** The schema of every content file, by the name of the file without `.yml`. */
export function jsonSchemas(): Record<string, JsonSchema> {
  return Object.fromEntries(
    Object.entries({ ...sharedFiles, ...localeFiles }).map(([name, schema]) => [
      name,
      z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }),
    ]),
  )
}

/** A schema as it stands in its file. */
export function jsonSchemaText(schema: JsonSchema): string {
  return `${JSON.stringify(schema, null, 2)}\n`
}

/** The first line of a content file, which leads an editor to its schema; marks have none. */
export function schemaLine(path: string): string | undefined {
  const name = path.replace(/^.*\//, '').replace(/\.yml$/, '')
  if (!Object.hasOwn(sharedFiles, name) && !Object.hasOwn(localeFiles, name)) return undefined
  return `# yaml-language-server: $schema=${path.includes('/') ? '../' : ''}schema/${name}.json`
}
