import { type Document, isScalar, Scalar, visit, type YAMLParseError } from 'yaml'
import type { Path } from './place.ts'
import { valueFault } from './value-fault.ts'

/** A fault at a place of the text, counted in characters from its start. */
export type Fault = { offset: number; path: Path; message: string }

/**
 * What makes a file unreadable, for someone who has never heard of YAML. One misplaced line spoils
 * the rest of its group, so only the first is told; tabs, the commonest cause, are told each.
 */
export function describeSyntax(document: Document.Parsed, text: string): Fault[] {
  const [first] = document.errors
  if (first === undefined) return []
  const tabs = tabFaults(text)
  return tabs.length > 0 ? tabs : [describe(first, document, text)]
}

/** Tabs in an indentation, which YAML does not allow. */
function tabFaults(text: string): Fault[] {
  return [...text.matchAll(/^ *\t+(?=\S)/gm)].map(({ index }) => ({
    offset: index,
    path: [],
    message: 'a tab indents this line: use two spaces instead',
  }))
}

function describe(error: YAMLParseError, document: Document, text: string): Fault {
  const at = placeOf(error, text)
  const quote = openQuote(document, at)
  const isOpen = error.message.startsWith('Missing closing') || text.slice(quote, at).includes('\n')
  if (quote !== undefined && isOpen) {
    return { offset: quote, path: [], message: neverCloses(text[quote]) }
  }
  const open = error.message.startsWith('Flow ') ? lastOpening(text, at) : at
  const value = valueFault(text, open)
  if (value !== undefined && error.code !== 'MULTIPLE_DOCS') return { ...value, path: [] }
  return { offset: at, path: [], ...plain(error, text) }
}

function plain(error: YAMLParseError, text: string): Pick<Fault, 'message'> & Partial<Fault> {
  switch (error.code) {
    case 'BAD_INDENT':
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'UNEXPECTED_TOKEN':
      return {
        message:
          'cannot be read: indent this line like its neighbors; put text that contains ": " in quotes',
      }
    case 'MISSING_CHAR':
      return { message: noColon(error) }
    case 'BAD_DQ_ESCAPE':
      return { message: 'a backslash stands in double quotes: write \\\\ for one' }
    case 'MULTIPLE_DOCS':
      return secondPart(error.pos[0], text)
    default:
      return { message: `cannot be read: ${told(error)}` }
  }
}

/** A name that runs over several lines is one line too far in, or out: the last is told. */
function placeOf({ code, pos: [start] }: YAMLParseError, text: string): number {
  if (code !== 'MULTILINE_IMPLICIT_KEY') return start
  const line = text.lastIndexOf('\n', text.indexOf(':', start)) + 1
  return Math.max(start, line + (/^ */.exec(text.slice(line))?.[0].length ?? 0))
}

/** A line that is no part of what is above it, mostly, because it is not pushed in. */
function noColon(error: YAMLParseError): string {
  return error.message.startsWith('Implicit map keys')
    ? 'has no colon: write "name: text", or indent the line if it goes on with the text above'
    : `cannot be read: ${told(error)}`
}

/** What the parser says, in one line and no longer than a line. */
function told({ message }: YAMLParseError): string {
  if (message.startsWith('Maximum call stack')) return 'groups stand in groups too deep'
  const [first = ''] = message.split('\n')
  return first.length > 120 ? `${first.slice(0, 120)} …` : first
}

/**
 * Where the quoted text begins that ends just before an offset. A quote that nobody closed is
 * noticed at the next one, or where the file ends; what helps is where it opens.
 */
function openQuote(document: Document, at: number): number | undefined {
  let found: number | undefined
  visit(document, {
    Scalar(_key, node) {
      const [start = 0, end = 0, next = 0] = node.range ?? []
      const quoted = node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE
      if (isScalar(node) && quoted && end <= at && at <= next) found = start
    },
  })
  return found
}

function neverCloses(quote = '"'): string {
  return `a quote opens here and never closes: add ${quote} at its end`
}

function lastOpening(text: string, before: number): number {
  return Math.max(text.lastIndexOf('{', before - 1), text.lastIndexOf('[', before - 1))
}

/** A second document begins at a line of dashes, or after a line of dots. */
function secondPart(offset: number, text: string): Omit<Fault, 'path'> {
  const dots = [...text.slice(0, offset).matchAll(/^\.\.\.\s*$/gm)].at(-1)
  if (text.startsWith('---', offset) || dots === undefined) {
    return { offset, message: 'a second part begins here (---): remove this line' }
  }
  return { offset: dots.index, message: 'the file ends here (...): remove this line' }
}
