import { ContentError, formatProblem } from '@read-the-room/core/load'
import { FitError } from '../fit-error.ts'
import { LogoError } from '../logo/drawn.ts'
import { NamesError } from '../names/read-names.ts'
import { TextError } from '../pdf/whole-text.ts'
import { Refusal } from './refusal.ts'

/** What went wrong, for the person at the keyboard. Anything else is a fault of ours. */
export function sentence(error: unknown): string {
  if (error instanceof ContentError) return error.problems.map(formatProblem).join('\n')
  const kinds = [Refusal, FitError, TextError, NamesError, LogoError]
  const known = kinds.some((kind) => error instanceof kind)
  if (known && error instanceof Error) return error.message
  throw error
}
