import { ContentError, formatProblem, printable } from '@read-the-room/core/load'
import { LogoError } from '../logo/drawn.ts'
import { NamesError } from '../names/names-error.ts'
import { TextError } from '../pdf/whole-text.ts'
import { FitError } from '../prepare/fit-error.ts'
import { Refusal } from './refusal.ts'

/** What went wrong, for the person at the keyboard. Anything else is a fault of ours. */
export function sentence(error: unknown): string {
  if (error instanceof ContentError) return error.problems.map(formatProblem).join('\n')
  const kinds = [Refusal, FitError, TextError, NamesError, LogoError]
  const known = kinds.some((kind) => error instanceof kind)
  if (!known || !(error instanceof Error)) throw error
  // Words from a file may hold what a terminal would obey.
  const lines = error.message.split('\n')
  return lines.map((one) => printable(one, 600)).join('\n')
}
