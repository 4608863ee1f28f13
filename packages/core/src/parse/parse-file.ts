import type { z } from 'zod'
import { isWords } from '../fields/words-in.ts'
import type { Problem } from '../yaml/problem.ts'
import { type Locate, type PlacedFault, readYaml } from '../yaml/read-yaml.ts'
import { describeIssues } from './describe-issue.ts'
import { type Issue, layer, tellGone } from './overlay.ts'

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
  const faultsIn = (tried: typeof result): Issue[] =>
    describeIssues(tried.error?.issues ?? [], schema, own.source)
  const layered = faultsIn(result)
  const issues =
    'input' in shipped && under !== '' && text !== ''
      ? tellGone(
          { shipped: faultsIn(schema.safeParse(shipped.input, { reportInput: true })), layered },
          shipped.input,
          own.input,
        )
      : layered
  const lost = own.lost.filter(({ path }) => isWords(schema, path))
  if (result.success && [...own.names, ...lost, ...issues].length === 0)
    return { value: result.data, locate: own.locate }
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
