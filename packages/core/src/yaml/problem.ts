import { printable } from './printable.ts'

/** One mistake in the content, at its place. Line and column count from 1. */
export type Problem = {
  /** Path inside the content folder, such as `en/dimensions.yml`. */
  file: string
  line: number
  column: number
  /** Dotted path of the field; empty for the file as a whole. */
  path: string
  /** What is wrong, and what to do. */
  message: string
}

/** `en/dimensions.yml:12:5  purpose.networking: unknown key "hedline" …` */
export function formatProblem({ file, line, column, path, message }: Problem): string {
  const told = `${path === '' ? '' : `${path}: `}${message}`
  return `${file}:${line}:${column}  ${printable(told, 600)}`
}

/** What a command did, a sentence each, and what stands in the way. */
export type Done = { done: string[]; findings: string[] }

/** Thrown where content must be right; carries every problem. */
export class ContentError extends Error {
  readonly problems: Problem[]

  constructor(problems: Problem[]) {
    super(problems.map(formatProblem).join('\n'))
    this.name = 'ContentError'
    this.problems = problems
  }
}
