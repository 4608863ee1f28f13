import { expect, test } from 'vitest'
import { impose } from '../geometry/impose.ts'
import { registry } from './registry.ts'

test('a dozen and more stocks rest on two sources that agree', () => {
  const verified = registry.filter((entry) => entry.verified)
  expect(verified.length).toBeGreaterThanOrEqual(12)
  expect(verified.every(({ sources }) => sources.length >= 2)).toBe(true)
  expect(registry.every((entry) => entry.verified || entry.note)).toBe(true)
})

test('ids are told apart', () => {
  expect(new Set(registry.map(({ id }) => id)).size).toBe(registry.length)
})

test.each(registry)('cells of $id lie on the sheet and apart', ({ stock }) => {
  const { cell, sheet, columns, rows } = stock
  const [full] = impose(columns * rows, stock)
  for (const { x, y } of [...(full?.fronts ?? []), ...(full?.backs ?? [])]) {
    expect(x).toBeGreaterThanOrEqual(-0.2)
    expect(y).toBeGreaterThanOrEqual(-0.2)
    expect(x + cell.width).toBeLessThanOrEqual(sheet.width + 0.2)
    expect(y + cell.height).toBeLessThanOrEqual(sheet.height + 0.2)
  }
  if (columns > 1) expect(stock.pitchX).toBeGreaterThanOrEqual(cell.width - 0.01)
  if (rows > 1) expect(stock.pitchY).toBeGreaterThanOrEqual(cell.height - 0.01)
})
