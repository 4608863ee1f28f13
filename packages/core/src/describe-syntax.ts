import type { YAMLParseError } from 'yaml'
import type { Path } from './yaml-place.ts'

/** A fault at a place of the text, counted in characters from its start. */
export type Fault = { offset: number; path: Path; message: string }

/**
 * What YAML errors mean to someone who has never heard of YAML: ids that stand twice, and what
 * makes the file unreadable. One misplaced line spoils the rest of its group, so of those only the
 * first is told; tabs, the commonest cause, are told each.
 */
export function describeSyntax(
  errors: YAMLParseError[],
  text: string,
): { doubled: Fault[]; unreadable: Fault[] } {
  const doubled = errors.filter(({ code }) => code === 'DUPLICATE_KEY')
  const first = errors.filter(({ code }) => code !== 'DUPLICATE_KEY').slice(0, 1)
  const tabs = first.length === 0 ? [] : tabFaults(text)
  return {
    doubled: doubled.map((error) => describe(error, text)),
    unreadable: tabs.length > 0 ? tabs : first.map((error) => describe(error, text)),
  }
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
    case 'DUPLICATE_KEY': {
      const key = text.slice(offset).match(/^[^\s:]+/)?.[0] ?? ''
      return { offset, path: [key], message: 'stands here twice: rename or remove one' }
    }
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
    default:
      return { offset, path: [], message: `cannot be read: ${error.message.split('\n')[0]}` }
  }
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
