import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { contentFiles, shippedFolder } from '../load/folder.ts'
import { readYaml } from '../yaml/read-yaml.ts'
import { jsonSchemas, jsonSchemaText, schemaLine } from './json-schema.ts'

const stale = 'run: npm run content -- --schemas'
const schemas = Object.entries(jsonSchemas())

test.each(schemas)('editors have the schema of %s.yml as it is', (name, schema) => {
  const file = join(shippedFolder, 'schema', `${name}.json`)
  expect(readFileSync(file, 'utf8'), stale).toBe(jsonSchemaText(schema))
})

test('no schema is left behind', () => {
  expect(readdirSync(join(shippedFolder, 'schema')).sort(), stale).toEqual(
    schemas.map(([name]) => `${name}.json`).sort(),
  )
})

test('every file of words leads to its schema', () => {
  const lost = contentFiles(shippedFolder)
    .map(({ path, bytes }) => ({
      line: schemaLine(path),
      text: new TextDecoder().decode(bytes),
      path,
    }))
    .filter(({ line, text }) => line !== undefined && !text.startsWith(`${line}\n`))
  expect(
    lost.map(({ path }) => path),
    stale,
  ).toEqual([])
})

test('an editor underlines nothing in the shipped words, and a missing key', () => {
  for (const { path, bytes } of contentFiles(shippedFolder)) {
    const line = schemaLine(path)
    if (line !== undefined)
      expect(underlined(path, new TextDecoder().decode(bytes)), path).toBe(false)
  }
  expect(underlined('en/sorting.yml', 'a-card:\n  text: A badge\n  dimension: setting\n')).toBe(
    true,
  )
})

/** What an editor would say, by the schema in its file. */
function underlined(path: string, text: string): boolean {
  const name = path.replace(/^.*\//, '').replace('.yml', '')
  const schema = readFileSync(join(shippedFolder, 'schema', `${name}.json`), 'utf8')
  const yaml = readYaml(text)
  if ('unreadable' in yaml) throw new TypeError(`${path} cannot be read`)
  return !z.fromJSONSchema(JSON.parse(schema)).safeParse(yaml.input).success
}

test('an editor knows the keys, the choices and the limits', () => {
  const card = jsonSchemas().sorting?.additionalProperties
  expect(card).toMatchObject({
    additionalProperties: false,
    required: ['text', 'dimension', 'points'],
    properties: {
      text: { maxLength: 60 },
      points: { enum: ['networking', 'both', 'socializing'] },
    },
  })
})
