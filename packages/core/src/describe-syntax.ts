import type { YAMLParseError } from 'yaml'
import type { Path } from './yaml-place.ts'

/** A fault at a place of the text, counted in characters from its start. */
export type Fault = { offset: number; path: Path; message: string }

/**
 * What makes a file unreadable, for someone who has never heard of YAML. One misplaced line spoils
 * the rest of its group, so only the first is told; tabs, the commonest cause, are told each.
 */
export function describeSyntax(errors: YAMLParseError[], text: string): Fault[] {
  const [first] = errors
  if (first === undefined) return []
  const tabs = tabFaults(text)
  return tabs.length > 0 ? tabs : [describe(first, text)]
}

/** Tabs in an indentation, which YAML does not allow. */
function tabFaults(text: string): Fault[] {
  return [...text.matchAll(/^ *\t+(?=\S)/gm)].map(({ index }) => ({
    offset: index,
    path: [],
    message: 'a tab indents this line: use two spaces instead',
  }))
}

function describe(error: YAMLParseError, text: string): Fault {
  const [offset] = error.pos
  switch (error.code) {
    case 'MISSING_CHAR':
      return { ...opening(error, text), path: [] }
    case 'BAD_INDENT':
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'UNEXPECTED_TOKEN':
      return {
        offset,
        path: [],
        message:
          'cannot be read: indent this line like its neighbours; put text that contains ": " in quotes',
      }
    case 'MULTIPLE_DOCS':
      return { offset, path: [], message: 'a second part begins here (---): remove this line' }
    default:
      return { offset, path: [], message: `cannot be read: ${told(error)}` }
  }
}

/** What the parser says, in one line and no longer than a line. */
function told({ message }: YAMLParseError): string {
  if (message.startsWith('Maximum call stack')) return 'groups stand in groups too deep'
  const [first = ''] = message.split('\n')
  return first.length > 120 ? `${first.slice(0, 120)} …` : first
}

/** An unclosed quote is noticed where the text ends; what helps is where it opens. */
function opening(error: YAMLParseError, text: string): { offset: number; message: string } {
  const quote = error.message.includes('"quote') ? '"' : "'"
  const offset = text.lastIndexOf(quote, error.pos[0] - 1)
  if (!error.message.includes('quote') || offset < 0) {
    const [summary] = error.message.split('\n')
    return { offset: error.pos[0], message: `something is not closed here: ${summary}` }
  }
  return { offset, message: `a quote opens here and never closes: add ${quote} at its end` }
}
