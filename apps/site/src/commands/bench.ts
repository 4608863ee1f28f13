import { Refusal } from '@read-the-room/core/refusal'
import { type Measured, measure, measured } from '../bench/apps.ts'
import type { Figures } from '../bench/figure.ts'
import { holds, rowsOf } from '../bench/figure.ts'
import { keep } from '../bench/record.ts'
import { build } from './build.ts'

/**
 * Measures one room, or all of them; figures of all are kept and told in the README. A figure that
 * misses its budget is named, and the exit code says so.
 */
export async function bench(room: string | undefined): Promise<void> {
  if (room !== undefined && !isMeasured(room)) {
    throw new Refusal(`npm run bench -- names a room: ${measured.join(', ')}; none measures all.`)
  }
  await build({})
  const figures: Figures = {}
  for (const name of room === undefined ? measured : [room]) {
    console.log(`\n— ${name}`)
    figures[name] = measure(name)
    table(rowsOf(figures[name]))
  }
  if (room === undefined) keep(figures)
  const missed = Object.values(figures)
    .flat()
    .filter((figure) => !holds(figure))
  if (missed.length > 0) {
    throw new Refusal(`Over its budget: ${missed.map(({ what }) => what).join(', ')}.`)
  }
}

function isMeasured(room: string): room is Measured {
  return measured.some((name) => name === room)
}

function table(rows: string[][]): void {
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  for (const [what = '', value = '', budget = '', word = ''] of rows) {
    const [first = 0, second = 0, third = 0] = widths
    console.log(
      `${what.padEnd(first)}  ${value.padStart(second)}  ${budget.padStart(third)}  ${word}`,
    )
  }
}
