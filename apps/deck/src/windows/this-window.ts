import { deck } from 'virtual:deck-words'
import { askedOf } from './asked.ts'

/** What the address of this window asks for. */
export const asked = askedOf(location.search)

const known = deck.sheets.find((id) => id === asked.sheet)

/** The run sheet that this window shows. */
export const sheet = known ?? deck.usual

/** Whether the facilitator has yet to say which: the address names no sheet and does not print. */
export const undecided = known === undefined && deck.audience === 'facilitator' && !asked.print
