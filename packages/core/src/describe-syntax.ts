import type { YAMLError } from 'yaml'
import type { Path } from './parse-file.ts'

/** What a YAML error means to someone who has never heard of YAML. */
export function describeSyntax(error: YAMLError, text: string): { path: Path; message: string } {
  const here = text.slice(error.pos[0]).match(/^[^\s:]+/)?.[0] ?? ''
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return { path: [here], message: `"${here}" stands here twice: rename or remove one` }
    case 'TAB_AS_INDENT':
      return { path: [], message: 'a tab indents this line: use two spaces instead' }
    case 'MISSING_CHAR':
      return { path: [], message: closing(error.message) }
    case 'BAD_INDENT':
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BLOCK_AS_IMPLICIT_KEY':
      return {
        path: [],
        message:
          'this line cannot be read: indent it like the lines beside it, and put text that contains ": " in quotes',
      }
    default:
      return { path: [], message: `cannot be read as YAML: ${error.message.split('\n')[0]}` }
  }
}

function closing(message: string): string {
  if (message.includes('"quote')) return 'a double quote opens here and never closes: add "'
  if (message.includes("'quote")) return "a single quote opens here and never closes: add '"
  return `something is not closed here: ${message.split('\n')[0]}`
}
