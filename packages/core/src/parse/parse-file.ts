import type { z } from 'zod'
import { isWords } from '../fields/words-in.ts'
import type { Path } from '../yaml/place.ts'
import type { Problem } from '../yaml/problem.ts'
import { type Locate, type PlacedFault, type ReadYaml, readYaml } from '../yaml/read-yaml.ts'
import { describeIssues } from './describe-issue.ts'
import { type Issue, layer, tellGone } from './overlay.ts'

export type ParsedFile<T> =
  | {
      value: T
      /** What the schema was given: the file as it was written, with what lies under it. */
      input: unknown
      locate: Locate
      /** The units that the file does not have: they are those of what lies under it. */
      borrowed: Path[]
    }
  | { problems: Problem[] }

/** How a file is laid over what it leaves out. */
export type Ground = {
  /** What it may change; nothing where it stands by itself. */
  under?: unknown
  lay: (own: unknown) => Laid
}

/** `judged` also holds what is begun, of units that the kit does not take from this file yet. */
export type Laid = { input: unknown; judged: unknown; borrowed: Path[] }

type Written = Extract<ReadYaml, { input: unknown }>

/**
 * One file's text → its typed value, or every problem in it. Never throws on bad content.
 * `under` is the shipped text whose keys hold where this file leaves them out.
 */
export function parseFile<T>(
  file: string,
  text: string,
  schema: z.ZodType<T>,
  under = '',
): ParsedFile<T> {
  const shipped = readYaml(under)
  const ground = under !== '' && 'input' in shipped ? { under: shipped.input } : {}
  return parseOver(file, text, schema, {
    ...ground,
    lay: (own) => {
      const input = 'under' in ground ? layer(ground.under, own) : own
      return { input, judged: input, borrowed: [] }
    },
  })
}

/** The same, over any ground. */
export function parseOver<T>(
  file: string,
  text: string,
  schema: z.ZodType<T>,
  { under, lay }: Ground,
): ParsedFile<T> {
  const problem = ({ line, column, path, message }: PlacedFault): Problem => ({
    file,
    line,
    column,
    path: path.join('.'),
    message,
  })
  const own = readYaml(text)
  if ('unreadable' in own) return { problems: own.unreadable.map(problem) }
  const { input, judged, borrowed } = lay(own.input)
  const faultsIn = (value: unknown, unfinished: Path[] = []): Issue[] => {
    const { error } = schema.safeParse(value, { reportInput: true })
    const issues = error?.issues.filter((issue) => counts(schema, issue, unfinished)) ?? []
    return describeIssues(issues, schema, own.source)
  }
  const layered = faultsIn(judged, borrowed)
  const found =
    under !== undefined && text !== ''
      ? tellGone({ shipped: faultsIn(under), layered }, under, own.input)
      : layered
  const lost = own.lost.filter(({ path }) => isWords(schema, path))
  if (borrowed.length > 0) found.push(...typedNothing(schema, own))
  // What a comment swallowed is told once, not as an empty text as well.
  const swallowed = new Set(lost.map(({ path }) => path.join('.')))
  const issues = found.filter(({ path }) => !swallowed.has(path.join('.')))
  if ([...own.names, ...lost, ...issues].length === 0) {
    return { value: schema.parse(input), input, locate: own.locate, borrowed }
  }
  return {
    problems: [
      ...own.names.map(problem),
      ...lost.map(problem),
      ...issues.map(({ path, key, at, message }) => {
        const place = key === undefined ? own.locate(path, at) : own.locate([...path, key], 'key')
        return problem({ ...place, path, message })
      }),
    ],
  }
}

/** `null` and `~` are words for nothing in YAML: whoever types them means a text, and no blank. */
function typedNothing(schema: z.ZodType, { input, source }: Written): Issue[] {
  return nullsIn(input).flatMap((path) => {
    const typed = source(path).replace(/\s*(#.*)?$/, '')
    if (typed === '' || !isWords(schema, path)) return []
    return [{ path, message: `is nothing here: write "${typed}", in quotes` }]
  })
}

function nullsIn(value: unknown, path: Path = []): Path[] {
  if (value === null) return [path]
  if (typeof value !== 'object') return []
  const parts = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return parts.flatMap(([part, inner]) => nullsIn(inner, [...path, part]))
}

/** A unit that is only begun is judged by each text that is there, and not as a whole. */
function counts(schema: z.ZodType, { code, path }: z.core.$ZodIssue, unfinished: Path[]): boolean {
  const names = path.map((part) => (typeof part === 'symbol' ? String(part) : part))
  const isBegun = unfinished.some((unit) => unit.every((part, index) => part === names[index]))
  if (!isBegun) return true
  return (
    ['unrecognized_keys', 'invalid_type', 'invalid_value'].includes(code) || isWords(schema, names)
  )
}
