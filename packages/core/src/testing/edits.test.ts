import fc from 'fast-check'
import { expect, test } from 'vitest'
import { localeFiles } from '../kit/files.ts'
import { parseFile } from '../parse/parse-file.ts'
import { at } from '../translation/at.ts'
import { formatProblem } from '../yaml/problem.ts'
import { damages, edits } from './edits.ts'
import { asShown, meant } from './typed-text.ts'

test('whatever is typed into a text, the kit holds just that, or says where it cannot', () => {
  fc.assert(
    fc.property(edits, (edit) => {
      const result = parseFile<unknown>(edit.name, edit.text, localeFiles[edit.name])
      if ('problems' in result) expectPlaces(result.problems.map(formatProblem), edit.text)
      else {
        const held = asShown(String(at(result.value, edit.path)))
        expect(held).toBe(asShown(meant(edit.typed, edit.style)))
      }
    }),
    { numRuns: 300 },
  )
})

test('whatever happens to a file, every problem has a place in it', () => {
  fc.assert(
    fc.property(damages, ({ name, text }) => {
      const result = parseFile<unknown>(name, text, localeFiles[name])
      if ('problems' in result) expectPlaces(result.problems.map(formatProblem), text)
    }),
    { numRuns: 150 },
  )
})

function expectPlaces(lines: string[], text: string): void {
  expect(lines.length).toBeGreaterThan(0)
  const longest = text.split('\n').length
  for (const line of lines) {
    const place = /^[a-z-]+:(\d+):\d+ {2}\S/.exec(line)
    expect(Number(place?.[1])).toBeGreaterThanOrEqual(1)
    expect(Number(place?.[1])).toBeLessThanOrEqual(longest)
  }
}
