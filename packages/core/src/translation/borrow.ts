import type { z } from 'zod'
import { childSchema } from '../fields/schema-keys.ts'
import { wordsIn } from '../fields/words-in.ts'
import type { Path } from '../yaml/place.ts'
import { over } from './over.ts'
import { holdsUnits, isGroup } from './units.ts'
import { isWhole } from './written.ts'

/** A file of a language, made whole. */
export type Lent = {
  /** What the kit takes: each unit in the language, or as the first language has it. */
  input: unknown
  /** The same, with what is begun laid over the first language: to tell what is wrong in it. */
  begun: unknown
  /** The first language's side of every unit. */
  english: unknown
  /** The units that the language does not have, or not all of. */
  borrowed: Path[]
}

/**
 * A file of a language with every unit that it lacks taken whole from the first language: a unit is
 * never half one, half the other. `english` is the first language's file; an organization's folder
 * has two, its own and the kit's, and a unit that is whole beside either one is whole.
 */
export function borrow(schema: z.ZodType, english: readonly unknown[], own: unknown): Lent {
  const borrowed: Path[] = []
  const filled = fill(schema, english, own, [], borrowed)
  return { ...filled, borrowed }
}

type Filled = Omit<Lent, 'borrowed'>

function fill(
  schema: z.ZodType,
  english: readonly unknown[],
  own: unknown,
  path: Path,
  borrowed: Path[],
): Filled {
  const [first] = english
  if (!holdsUnits(schema, path)) return unit(schema, english, own, path, borrowed)
  if (own !== undefined && own !== null && !isGroup(own))
    return { input: own, begun: own, english: first }
  if (!isGroup(first)) return { input: own ?? first, begun: own ?? first, english: first }
  const mine = own ?? {}
  const parts = namesIn(first, mine).map((name) => {
    const child = childSchema(schema, name)
    const sides = english.flatMap((side) => (isGroup(side) && name in side ? [side[name]] : []))
    const filled: Filled =
      child === undefined || sides.length === 0
        ? { input: mine[name], begun: mine[name], english: undefined }
        : fill(child, sides, mine[name], [...path, name], borrowed)
    return [name, filled] as const
  })
  const side = (key: keyof Filled) =>
    Object.fromEntries(
      parts.flatMap(([name, part]) => (part[key] === undefined ? [] : [[name, part[key]]])),
    )
  return { input: side('input'), begun: side('begun'), english: side('english') }
}

/** The order of a language that has everything, and else the order of the first. */
function namesIn(first: Record<string, unknown>, own: Record<string, unknown>): string[] {
  const [wanted, there] = [Object.keys(first), Object.keys(own)]
  const hasAll = wanted.every((name) => there.includes(name))
  return hasAll ? there : [...new Set([...wanted, ...there])]
}

function unit(
  schema: z.ZodType,
  english: readonly unknown[],
  own: unknown,
  path: Path,
  borrowed: Path[],
): Filled {
  const [first] = english
  const beside = english.find((side) => isWhole(schema, side, own))
  if (beside !== undefined || wordsIn(schema, first).length === 0) {
    const side = beside ?? first
    const input = over(schema, side, own)
    return { input, begun: input, english: side }
  }
  borrowed.push(path)
  return { input: first, begun: over(schema, first, own), english: first }
}
