import type { z } from 'zod'
import { describeIssues } from './describe-issue.ts'
import type { Problem } from './problem.ts'
import { type Locate, type PlacedFault, readYaml } from './read-yaml.ts'

export type ParsedFile<T> = { value: T; locate: Locate } | { problems: Problem[] }

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
  const problem = ({ line, column, path, message }: PlacedFault): Problem => ({
    file,
    line,
    column,
    path: path.join('.'),
    message,
  })
  const own = readYaml(text)
  if ('unreadable' in own) return { problems: own.unreadable.map(problem) }
  const shipped = readYaml(under)
  const input = 'input' in shipped ? layer(shipped.input, own.input) : own.input
  const result = schema.safeParse(input, { reportInput: true })
  if (result.success && own.doubled.length === 0) return { value: result.data, locate: own.locate }
  const issues = describeIssues(result.error?.issues ?? [], schema)
  return {
    problems: [
      ...own.doubled.map(problem),
      ...issues.map(({ path, key, message }) => {
        const place = key === undefined ? own.locate(path) : own.locate([...path, key], 'key')
        return problem({ ...place, path, message })
      }),
    ],
  }
}

/** Own keys over shipped ones, group by group; a list or a text replaces the whole. */
function layer(shipped: unknown, own: unknown): unknown {
  if (!isGroup(shipped) || !isGroup(own)) return own
  const merged = { ...shipped }
  for (const [key, value] of Object.entries(own)) merged[key] = layer(shipped[key], value)
  return merged
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
