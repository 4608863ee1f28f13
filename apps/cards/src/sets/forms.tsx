import {
  dimensionIds,
  type Kit,
  scenariosFor,
  turnToOf,
  type WritingSheet,
} from '@read-the-room/core'
import { type FacilitatorKit, sheetOf } from '@read-the-room/core/facilitator'
import { Slip } from '../faces/fields.tsx'
import { Host } from '../faces/host.tsx'
import { MovesGround, MovesPage } from '../faces/moves.tsx'
import { Poster } from '../faces/poster.tsx'
import { SortingKeyPage, TableKey } from '../faces/sorting-key.tsx'
import { SponsorFirst, SponsorPage, SponsorSecond } from '../faces/sponsor.tsx'
import { TallyFirst, TallySecond } from '../faces/tally.tsx'
import { VotingKeyPage } from '../faces/voting-key.tsx'
import { Writing } from '../faces/writing-sheet.tsx'
import type { CardSet, Face } from '../look/card-set.ts'
import { evenly } from './chunks.ts'

/** At the end of the workshop; two to a sheet. */
export function exit(kit: Kit): CardSet {
  const form = kit.forms.exit
  const foot = turnToOf(kit)
  return slip(kit, 'exit', form.title, (look) => <Slip {...{ kit, form, look, foot }} />)
}

/** Three to four weeks later; two to a sheet. */
export function later(kit: Kit): CardSet {
  const form = kit.forms.later
  return slip(kit, 'later', form.title, (look) => <Slip {...{ kit, form, look }} />)
}

/** For whoever watches while two others practice; two to a sheet. */
export function watcher(kit: Kit): CardSet {
  const form = kit.forms.watcher
  return slip(kit, 'watcher', form.title, (look) => <Slip {...{ kit, form, look }} />)
}

/** The follow-up clinic: a note to a contact, a note to a host or a friend. */
export function clinic(kit: Kit): CardSet {
  const { title, contact, social, swap } = kit.forms.clinic
  const { example } = kit.cards
  const notes = pages(kit, 'clinic', title, [
    (look) => <Writing {...{ look, example }} sheet={contact} then={swap} />,
    (look) => <Writing {...{ look, example }} sheet={social} />,
  ])
  const spread = [...parted(contact, example, 2, swap), ...parted(social, example, 2)]
  return { ...notes, spread: pages(kit, 'clinic', title, spread).cards }
}

/** An invitation that says what it is: to fill in, and three that somebody has written. */
export function invitation(kit: Kit): CardSet {
  const sheet = kit.forms.invitation
  const { example } = kit.cards
  const host: Face = (look) => <Host {...{ kit, look }} />
  const written = pages(kit, 'invitation', sheet.title, [
    (look) => <Writing {...{ look, example, sheet }} />,
    host,
  ])
  const spread = [...parted(sheet, example, 3), host]
  return { ...written, spread: pages(kit, 'invitation', sheet.title, spread).cards }
}

/** When signs conflict, in full: the moves with all their lines, and what they rest on. */
export function moves(kit: Kit): CardSet {
  return pages(kit, 'moves', kit.conflict.moves.heading, [
    (look) => <MovesPage {...{ kit, look }} />,
    (look) => <MovesGround {...{ kit, look }} />,
  ])
}

/** One page for whoever pays for the hour. */
export function sponsor(kit: Kit): CardSet {
  const { title } = kit.sponsor
  const two = pages(kit, 'sponsor', title, [
    (look) => <SponsorFirst {...{ kit, look }} />,
    (look) => <SponsorSecond {...{ kit, look }} />,
  ])
  const one = pages(kit, 'sponsor', title, [(look) => <SponsorPage {...{ kit, look }} />])
  return { ...one, spread: two.cards }
}

/** For the wall; as vectors it can be enlarged to A3 or Tabloid. */
export function poster(kit: Kit): CardSet {
  return pages(kit, 'poster', kit.cards.titles.poster, [(look) => <Poster {...{ kit, look }} />])
}

/** Counting by hand. */
export function tally(kit: Kit): CardSet {
  const faces: Face[] = [
    (look) => <TallyFirst {...{ kit, look }} />,
    (look) => <TallySecond {...{ kit, look }} />,
  ]
  return { ...pages(kit, 'tally', kit.forms.tally.title, faces), secret: true }
}

/** What each sorting card points to. */
export function sortingKey(kit: Kit): CardSet {
  const faces = dimensionIds.map(
    (dimension): Face =>
      (look) => <SortingKeyPage {...{ kit, dimension, look }} />,
  )
  return { ...pages(kit, 'sorting-key', kit.cards.titles.sortingKey, faces), secret: true }
}

/** The key to the cards that a table sorts in this workshop; nothing where its run sheet sorts none. */
export function tableKey(kit: FacilitatorKit): CardSet[] {
  const { blocks } = sheetOf(kit, kit.workshop.length)
  const ids = blocks.flatMap(({ cards }) => cards)
  if (ids.length === 0) return []
  const faceOf =
    (some: string[]): Face =>
    (look) => <TableKey {...{ kit, look }} ids={some} />
  const made = (count: number) =>
    pages(kit, 'table-key', kit.cards.titles.tableKey, evenly(ids, count).map(faceOf))
  // In large print a page holds four signs.
  return [{ ...made(ids.length), spread: made(4).cards, secret: true }]
}

/** What kind of moment each scenario is. */
export function votingKey(kit: Kit): CardSet {
  const chosen = scenariosFor(kit).map(([, scenario], index) => ({ number: index + 1, scenario }))
  const faces = evenly(chosen, 22).map(
    (scenarios): Face =>
      (look) => <VotingKeyPage {...{ kit, look, scenarios }} />,
  )
  return { ...pages(kit, 'voting-key', kit.cards.titles.votingKey, faces), secret: true }
}

/** A sheet to write on over several pages, so many of its lines on each. */
function parted(sheet: WritingSheet, example: string, count: number, then: string[] = []): Face[] {
  const starts = sheet.lines.flatMap((_line, index) => (index % count === 0 ? [index] : []))
  return starts.map((from): Face => {
    const to = from + count
    const last = to >= sheet.lines.length
    return (look) => <Writing {...{ sheet, example, from, to, look }} {...(last ? { then } : {})} />
  })
}

/** A slip, the same twice on a sheet; its answers are counted, and nobody's in particular. */
function slip(kit: Kit, id: string, title: string, front: Face): CardSet {
  const cards = [1, 2].map((copy) => ({ name: `${id}-${copy}`, title, front }))
  return { id, title, kit, format: 'half', secret: false, anonymous: true, cards }
}

/** Whole pages, one after the other. */
export function pages(kit: Kit, id: string, title: string, faces: Face[]): CardSet {
  const cards = faces.map((front, index) => ({ name: `page ${index + 1}`, title, front }))
  return { id, title, kit, format: 'page', secret: false, cards }
}
