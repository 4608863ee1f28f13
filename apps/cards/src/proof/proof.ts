import { imprintOf, type Kit, papers } from '@read-the-room/core'
import type { FacilitatorKit } from '@read-the-room/core/facilitator'
import { isWhole } from '../geometry/formats.ts'
import { drawnLogo, LogoError } from '../logo/drawn.ts'
import type { CardSet } from '../look/card-set.ts'
import type { Profile } from '../look/look.ts'
import { wordsOf } from '../pdf/words.ts'
import { characterFault, type Fault, linesOf } from '../prepare/fault.ts'
import { allSets, large } from '../sets/all-sets.ts'
import { covers } from './covers.ts'
import { footerFaults } from './footer-faults.tsx'
import { sizeFaults } from './size-faults.ts'

/**
 * Whether everything of one language would print: every set, both papers, large print, packs, foot
 * and logo. Each is laid out once, at its smallest, which takes seconds where making the files
 * takes minutes. One line a fault, at the words that must change; nothing where all is well.
 */
export async function proof(kit: FacilitatorKit): Promise<string[]> {
  // No face can be laid out without it.
  const logo = logoFault(kit)
  if (logo !== undefined) return [logo]
  const footer = imprintOf(kit).flatMap((text) => characterFault(kit, text))
  const packs = papers.flatMap((paper) => covers(kit, paper))
  const letters = new Map<string, Fault[]>()
  for (const set of [...allSets(kit), ...packs]) {
    letters.set(
      set.id,
      textsOf(set).flatMap((text) => characterFault(kit, text)),
    )
  }
  const faults = [...footer, ...[...letters.values()].flat()]
  for (const paper of papers) {
    if (footer.length === 0) faults.push(...(await footerFaults(kit, paper)))
    const sets = [...allSets(kit), ...covers(kit, paper)]
    // A text with a character that cannot be printed cannot be laid out.
    for (const set of sets.filter(({ id }) => letters.get(id)?.length === 0)) {
      for (const profile of profilesOf(set)) {
        faults.push(...(await sizeFaults(set, paper, profile)))
        // One turn of the loop sets free what the last layout held.
        await new Promise((done) => setImmediate(done))
      }
    }
  }
  return linesOf(faults)
}

function logoFault({ logo }: Kit): string | undefined {
  try {
    if (logo) drawnLogo(logo)
    return undefined
  } catch (error) {
    if (error instanceof LogoError) return error.message
    throw error
  }
}

function textsOf({ spread = [], ...set }: CardSet): string[] {
  return wordsOf({ ...set, cards: [...set.cards, ...spread] })
}

/** How a set is printed: cards in outlines as well, what people read in large print. */
function profilesOf({ id, format }: CardSet): Profile[] {
  return [
    'color',
    ...(isWhole(format) ? [] : (['ink-saver'] as const)),
    ...(large.includes(id) ? (['large-print'] as const) : []),
  ]
}
