import type { RunSheet } from '../schema/run-sheets.ts'

/** A block to bring down to `to` minutes, or to leave out; `saves` minutes are won. */
export type Cut = { id: string; action: 'shorten' | 'drop'; to: number; saves: number }

/** How the minutes behind are made good; `missing` minutes cannot be. */
export type CatchUp = { fromReserve: number; cuts: Cut[]; missing: number }

/**
 * What to do when a workshop runs `behind` minutes late. The reserve pays first. Then the blocks
 * that have not begun are shortened in the cut-first order, each by no more than is needed and
 * never below its least. Only when nothing is left to shorten are blocks left out, in their order;
 * a block that goes needs no shortening, and blocks shortened in vain get their minutes back.
 */
export function catchUp(sheet: RunSheet, behind: number, begun: readonly string[]): CatchUp {
  const late = Math.max(0, Math.ceil(behind))
  const fromReserve = Math.min(late, sheet.reserve)
  const ahead = sheet.blocks.filter(({ id }) => !begun.includes(id))
  const dropped: string[] = []
  let answer = shorten(sheet, ahead, dropped, late - fromReserve)
  for (const id of sheet.drop.filter((name) => ahead.some((block) => block.id === name))) {
    if (answer.missing === 0) break
    dropped.push(id)
    answer = shorten(sheet, ahead, dropped, late - fromReserve)
  }
  return { fromReserve, ...answer }
}

function shorten(
  sheet: RunSheet,
  ahead: RunSheet['blocks'],
  dropped: readonly string[],
  minutes: number,
): { cuts: Cut[]; missing: number } {
  const drops = ahead
    .filter(({ id }) => dropped.includes(id))
    .map((block): Cut => ({ id: block.id, action: 'drop', to: 0, saves: block.minutes }))
  let missing = Math.max(0, minutes - drops.reduce((all, { saves }) => all + saves, 0))
  const cuts: Cut[] = []
  for (const id of sheet.shorten) {
    const block = ahead.find((one) => one.id === id && !dropped.includes(id))
    if (block === undefined || missing === 0) continue
    const saves = Math.min(missing, block.minutes - block.least)
    if (saves === 0) continue
    cuts.push({ id, action: 'shorten', to: block.minutes - saves, saves })
    missing -= saves
  }
  return { cuts: [...drops, ...cuts], missing }
}
