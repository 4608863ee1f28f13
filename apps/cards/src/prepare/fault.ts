import type { Kit } from '@read-the-room/core'
import { unprintable } from '../pdf/whole-text.ts'
import { line, written } from '../text/written.ts'

/** What is wrong with some words, and how much of it: of the same fault twice the worse is told. */
export type Fault = { about: string; amount: number; line: string }

/** A character that cannot be printed, wherever its text is shown. */
export function characterFault(kit: Kit, text: string): Fault[] {
  const found = unprintable(text.normalize('NFC'))
  if (found === undefined) return []
  const told = line(written(kit, text, found.part), found.fault)
  return [{ about: told, amount: 1, line: told }]
}

/** One line a fault, in the order of files and lines. */
export function linesOf(faults: Fault[]): string[] {
  const worst = new Map<string, Fault>()
  for (const fault of faults) {
    const before = worst.get(fault.about)
    if (before === undefined || before.amount < fault.amount) worst.set(fault.about, fault)
  }
  return [...worst.values()].map((fault) => fault.line).sort(byPlace)
}

const { compare: byPlace } = new Intl.Collator('en', { numeric: true })
