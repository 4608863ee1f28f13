import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '../yaml/problem.ts'
import { longestFile } from '../yaml/read-yaml.ts'
import { contentPaths } from './folder.ts'

/** A letter takes at most four bytes in UTF-8. */
const largestFile = longestFile * 4

/** Room for thirty languages: one takes about 300 kB. */
const largestFolder = 10_000_000

/** What is too large to be words: told before anything of it is read. */
export function tooLarge(folder: string): Problem[] {
  const files = contentPaths(folder).map((path) => ({
    path,
    size: statSync(join(folder, path)).size,
  }))
  const found = files
    .filter(({ size }) => size > largestFile)
    .map(({ path }) =>
      problem(path, `is larger than ${largestFile / 1000} kB: it holds more than words`),
    )
  const whole = files.reduce((sum, { size }) => sum + size, 0)
  if (found.length > 0 || whole <= largestFolder) return found
  const message = `and the other files are larger than ${largestFolder / 1_000_000} MB together: take out what is not needed`
  return [problem('workshop.yml', message)]
}

function problem(file: string, message: string): Problem {
  return { file, line: 1, column: 1, path: '', message }
}
