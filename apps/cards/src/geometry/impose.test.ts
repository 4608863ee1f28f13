import { papers } from '@read-the-room/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formats, plain } from './formats.ts'
import { impose, type Placement } from './impose.ts'
import { cutMarks } from './marks.ts'
import { centered, type Stock } from './stock.ts'

const stocks = fc
  .record({
    sheet: fc.record({
      width: fc.double({ min: 150, max: 450, noNaN: true }),
      height: fc.double({ min: 150, max: 450, noNaN: true }),
    }),
    columns: fc.integer({ min: 1, max: 4 }),
    rows: fc.integer({ min: 1, max: 6 }),
    gutter: fc.double({ min: 0, max: 8, noNaN: true }),
    margin: fc.double({ min: 0, max: 15, noNaN: true }),
  })
  .map(({ sheet, columns, rows, gutter, margin }) =>
    centered(
      'random',
      sheet,
      {
        width: (sheet.width - 2 * margin - (columns - 1) * gutter) / columns,
        height: (sheet.height - 2 * margin - (rows - 1) * gutter) / rows,
      },
      [columns, rows],
      gutter,
    ),
  )
const counts = fc.integer({ min: 0, max: 60 })
const flips = fc.constantFrom('long' as const, 'short' as const)
const hair = 1e-6

test('cards lie inside the sheet and never on each other', () => {
  fc.assert(
    fc.property(stocks, counts, flips, (stock, count, flip) => {
      for (const { fronts, backs } of impose(count, stock, { flip })) {
        for (const side of [fronts, backs]) {
          expect(side.every((place) => inside(place, stock))).toBe(true)
          expect(pairs(side).every(([one, other]) => apart(one, other, stock))).toBe(true)
        }
      }
    }),
  )
})

test('every back lies behind its front, whichever edge the paper flips on', () => {
  fc.assert(
    fc.property(stocks, counts, flips, (stock, count, flip) => {
      for (const { fronts, backs } of impose(count, stock, { flip })) {
        for (const [index, front] of fronts.entries()) {
          const back = backs[index]
          expect(back?.card).toBe(front.card)
          expect(back && throughPaper(back, stock)).toEqual({
            x: expect.closeTo(front.x, 6),
            y: expect.closeTo(front.y, 6),
          })
        }
      }
    }),
  )
})

test('each card is printed once, in order, after the slots that are used up', () => {
  fc.assert(
    fc.property(stocks, counts, fc.nat(), (stock, count, skip) => {
      const slots = stock.columns * stock.rows
      const startAt = 1 + (skip % slots)
      const sheets = impose(count, stock, { startAt })
      const cards = sheets.flatMap(({ fronts }) => fronts.map(({ card }) => card))
      expect(cards).toEqual(Array.from({ length: count }, (_card, index) => index))
      expect(sheets.length).toBe(count === 0 ? 0 : Math.ceil((startAt - 1 + count) / slots))
    }),
  )
})

test('cut marks never touch a card and stay on the paper', () => {
  fc.assert(
    fc.property(stocks, (stock) => {
      const [sheet] = impose(stock.columns * stock.rows, stock)
      for (const { x1, y1, x2, y2 } of cutMarks(stock)) {
        expect(Math.min(x1, x2, y1, y2)).toBeGreaterThanOrEqual(-hair)
        expect(Math.max(x1, x2)).toBeLessThanOrEqual(stock.sheet.width + hair)
        expect(Math.max(y1, y2)).toBeLessThanOrEqual(stock.sheet.height + hair)
        for (const { x, y } of sheet?.fronts ?? []) {
          const beside = Math.max(x1, x2) < x || Math.min(x1, x2) > x + stock.cell.width
          const above = Math.max(y1, y2) < y || Math.min(y1, y2) > y + stock.cell.height
          expect(beside || above).toBe(true)
        }
      }
    }),
  )
})

test.each(papers)('plain %s keeps what a desktop printer cannot print free', (paper) => {
  for (const format of formats.filter((format) => format !== 'page' && format !== 'leaf')) {
    const stock = plain(format, paper)
    expect(stock.left).toBeGreaterThan(6)
    expect(stock.top).toBeGreaterThan(6)
    expect(cutMarks(stock).length).toBeGreaterThan(0)
  }
})

/** Where a back is seen from the front of the sheet, for portrait and landscape alike. */
function throughPaper({ x, y, turned }: Placement, { sheet, cell }: Stock) {
  return turned ? { x, y: sheet.height - cell.height - y } : { x: sheet.width - cell.width - x, y }
}

function inside({ x, y }: Placement, { sheet, cell }: Stock): boolean {
  return (
    x >= -hair &&
    y >= -hair &&
    x + cell.width <= sheet.width + hair &&
    y + cell.height <= sheet.height + hair
  )
}

function apart(one: Placement, other: Placement, { cell }: Stock): boolean {
  return (
    Math.abs(one.x - other.x) >= cell.width - hair ||
    Math.abs(one.y - other.y) >= cell.height - hair
  )
}

function pairs<T>(items: T[]): [T, T][] {
  return items.flatMap((one, index) => items.slice(index + 1).map((other): [T, T] => [one, other]))
}
