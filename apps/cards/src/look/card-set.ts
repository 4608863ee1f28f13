import type { Kit } from '@read-the-room/core'
import type { ReactElement } from 'react'
import type { Format } from '../geometry/formats.ts'
import type { Frame } from './frame.ts'
import type { Look } from './look.ts'

/** Draws one side of a card at a look in a frame; knows nothing of pages. */
export type Face = (look: Look, frame: Frame) => ReactElement

/** One card: its name in messages and bookmarks, a front and perhaps a back. */
export type Card = { name: string; title: string; front: Face; back?: Face }

/** Cards that are printed together, at one size of type. */
export type CardSet = {
  /** First part of the file's name. */
  id: string
  /** Title of the file. */
  title: string
  kit: Kit
  format: Format
  /** Whether it belongs to the facilitator alone: keys, counts. */
  secret: boolean
  /** Whether it prints people's names alone, which are no words of the kit. */
  named?: true
  /** Whether people write on it who are not to be known: no name is printed on it. */
  anonymous?: true
  /** Whether its cards have a colored edge at the left, which takes room from the words. */
  edged?: true
  cards: Card[]
  /** The same words on more pages, for a language in which they do not fit. */
  spread?: Card[]
}

/** Whether any card of a set has something on its back. */
export function isTwoSided({ cards }: CardSet): boolean {
  return cards.some(({ back }) => back !== undefined)
}

export function quarter(kit: Kit, id: string, title: string): Omit<CardSet, 'cards'> {
  return { id, title, kit, format: 'quarter', secret: false }
}
