import type { z } from 'zod'
import { former } from '../fields/former.ts'
import { schemaAt, schemaKeys } from '../fields/schema-keys.ts'
import { didYouMean, nearest } from '../yaml/did-you-mean.ts'
import type { Path } from '../yaml/place.ts'
import { needsQuotes } from '../yaml/value-fault.ts'
import { missing } from './overlay.ts'

/** `path` is the field as people name it; `key` the misspelt key inside it, when there is one. */
type Described = { path: Path; key?: string; message: string }

/** All complaints of a schema in words a trainer can act on, a misspelt key named only once. */
export function describeIssues(
  issues: z.core.$ZodIssue[],
  schema: z.ZodType,
  source: (path: Path) => string,
): Described[] {
  const misspelt = issues.flatMap((issue) => suggestedPaths(issue, schema))
  return issues
    .filter((issue) => !(isMissing(issue) && misspelt.includes(issue.path.join('.'))))
    .flatMap((issue) => describe(issue, schema, source(pathOf(issue))))
}

function describe(issue: z.core.$ZodIssue, schema: z.ZodType, source: string): Described[] {
  const path = pathOf(issue)
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownKeys(issue, schema)
    case 'invalid_type':
      return [{ path, message: wrongType(issue, source) }]
    case 'invalid_value':
      return [{ path, message: oneOf(issue) }]
    case 'invalid_key':
      return [{ path, message: 'is no name that is known here: correct or remove it' }]
    case 'too_small':
    case 'too_big':
    case 'invalid_format':
    case 'not_multiple_of':
    case 'invalid_union':
    case 'invalid_element':
    case 'custom':
      return [{ path, message: issue.message }]
    default:
      throw new TypeError(`unknown schema issue: ${JSON.stringify(issue satisfies never)}`)
  }
}

/** Each key on its own; those that an earlier version had here are told once, at the first. */
function unknownKeys(issue: z.core.$ZodIssueUnrecognizedKeys, schema: z.ZodType): Described[] {
  const path = pathOf(issue)
  const old = formerKeys(issue, schema)
  const [first] = old
  const told = formerAt(schema, path)?.told
  const unknown = issue.keys
    .filter((key) => !old.includes(key))
    .map((key) => ({ path, key, message: unknownKey(key, schemaKeys(schema, path)) }))
  if (first === undefined || told === undefined) return unknown
  return [{ path, key: first, message: told }, ...unknown]
}

function unknownKey(key: string, known: string[]): string {
  const guess = didYouMean(key, known)
  return `unknown key "${key}"${guess || `: remove it (known here: ${known.join(', ')})`}`
}

function formerKeys(issue: z.core.$ZodIssueUnrecognizedKeys, schema: z.ZodType): string[] {
  const form = formerAt(schema, pathOf(issue))
  return issue.keys.filter((key) => form?.holds(issue.input?.[key], key))
}

function formerAt(schema: z.ZodType, path: Path) {
  const group = schemaAt(schema, path)
  return group === undefined ? undefined : former.get(group)
}

function wrongType(issue: z.core.$ZodIssueInvalidType, source: string): string {
  if (isMissing(issue)) return missing
  const written = issue.expected === 'string' ? unquoted(issue.input, source) : quoted(issue)
  if (written !== undefined) return written
  if (issue.input === null) return `is empty: write ${nameOfMissing(issue.expected)}`
  return `should be ${names[issue.expected] ?? issue.expected}, not ${nameOf(issue.input)}`
}

/** Text that was meant as it stands, and that YAML takes for something else. */
function unquoted(input: unknown, source: string): string | undefined {
  if (typeof input === 'object' && input !== null) return needsQuotes(source)
  const plain = source.replace(/\s+(#.*)?$/, '')
  if (input === null)
    return plain === '' ? undefined : `is nothing here: write "${plain}", in quotes`
  return `should be text, not ${nameOf(input)}: write "${plain}", in quotes`
}

/** A number or a choice that became text, because it stands in quotes. */
function quoted({ input, expected }: z.core.$ZodIssueInvalidType): string | undefined {
  const numbers = expected === 'number' || expected === 'int'
  const text = typeof input === 'string' ? input.trim() : ''
  const fits = numbers ? /^-?\d+(\.\d+)?$/.test(text) : /^(true|false)$/.test(text)
  return fits ? `is text in quotes: write ${text}, without them` : undefined
}

/** A color without quotes is the commonest empty text: YAML takes what follows # for a comment. */
function nameOfMissing(expected: string): string {
  return expected === 'string'
    ? 'text, in quotes if it starts with #'
    : (names[expected] ?? expected)
}

function oneOf(issue: z.core.$ZodIssueInvalidValue): string {
  if (issue.input === undefined) return missing
  const known = issue.values.map(String)
  const { input } = issue
  if (typeof input === 'string' && known.includes(input)) {
    return `is text in quotes: write ${input}, without them`
  }
  const guess = typeof issue.input === 'string' ? didYouMean(issue.input, known) : ''
  return `"${String(issue.input)}" is not known here${guess}: write ${known.join(', ')}`
}

/** Where a misspelt or former key would have gone, so that its absence is not reported as well. */
function suggestedPaths(issue: z.core.$ZodIssue, schema: z.ZodType): string[] {
  if (issue.code !== 'unrecognized_keys') return []
  const path = pathOf(issue)
  const known = schemaKeys(schema, path)
  const meant =
    formerKeys(issue, schema).length > 0 ? known : issue.keys.map((key) => nearest(key, known))
  return meant.flatMap((key) => (key === undefined ? [] : [[...path, key].join('.')]))
}

function isMissing(issue: z.core.$ZodIssue): boolean {
  return 'input' in issue && issue.input === undefined
}

function pathOf(issue: z.core.$ZodIssue): Path {
  return issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part))
}

const names: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list (lines that start with "- ")',
  object: 'a group of "key: value" lines',
  record: 'a group of "key: value" lines',
}

function nameOf(input: unknown): string {
  if (Array.isArray(input)) return 'a list'
  if (typeof input === 'object') return 'a group'
  if (typeof input === 'string') return `the text "${input}"`
  return typeof input === 'number' ? `the number ${input}` : `the choice ${String(input)}`
}
