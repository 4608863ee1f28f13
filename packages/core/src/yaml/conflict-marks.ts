import type { Fault } from './describe-syntax.ts'

const message =
  'git left two versions here: keep one, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>'

/** What git writes around a conflict, each told once, at its first mark. */
export function conflictMarks(text: string): Fault[] {
  let open = false
  return [...text.matchAll(/^(<{7}|\|{7}|={7}|>{7})(?=[ \r\n]|$)/gm)].flatMap(
    ({ 1: mark, index }) => {
      const begins = mark?.startsWith('<') || !open
      open = !mark?.startsWith('>')
      return begins ? [{ offset: index, path: [], message }] : []
    },
  )
}
