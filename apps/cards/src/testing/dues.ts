import { dimensionIds, kinds } from '@read-the-room/core'
import { type FacilitatorKit, sheetOf, votedOn } from '@read-the-room/core/facilitator'
import type { Edition } from '../packs/edition.ts'

/** What a finished pack must hold for one line of `materials`: its texts, and how often each is read. */
export type Due = {
  texts: string[]
  times: number
  /** Whether the texts together are read so often: cards that are dealt. */
  together?: true
  /** Only pages that say this are counted. */
  on?: string
  /** What stands on the backs of the same cards. */
  behind?: string[]
}

const brought = [
  'A poll with four answers, or fingers',
  'Paper and a pen for those who write',
  'Pens, and some in thick black',
  'A pen',
  'A box by the door',
]
const nothing = ['Nothing but your hand', 'The chat', 'Something to write with']

/**
 * What the pack of a group owes a line of the English `materials`: things to count, a line on the
 * first page, or nothing. A line that nobody has thought of is a fault.
 */
export function dueFor(
  line: string,
  kit: FacilitatorKit,
  group: number,
  edition: Edition,
): Due | 'brought' | 'nothing' {
  if (brought.includes(line)) return 'brought'
  if (nothing.includes(line)) return 'nothing'
  const due = duesOf(kit, group, edition)[line]
  if (due === undefined) throw new RangeError(`no pack holds what this line names: ${line}`)
  return due
}

type Dues = Record<string, Due | 'brought'>

function duesOf(kit: FacilitatorKit, group: number, edition: Edition): Dues {
  const { cards, moments, forms, conflict, dimensions, activities } = kit
  const { blocks } = sheetOf(kit, kit.workshop.length)
  const [pairs, threes, tables] = [2, 3, 4].map((size) => Math.ceil(group / size)) as Three
  const signs = blocks.flatMap((block) => block.cards).map((id) => kit.sorting[id]?.text ?? '')
  const voted = blocks.filter(({ id }) => id === 'votes').flatMap((block) => votedOn(kit, block))
  const known = blocks.flatMap((block) => votedOn(kit, block))
  const others = Object.entries(kit.scenarios).filter(([id]) => !known.includes(id))
  const sorting = (times: number): Due => ({ texts: signs, times, on: cards.deck.sorting.line })
  const key = (times: number): Due => ({ texts: signs, times, on: cards.titles.tableKey })
  const comparison = (times: number): Due => ({
    texts: dimensionIds.map((id) => dimensions[id].networking.headline),
    times,
    behind: dimensionIds.map((id) => dimensions[id].title),
  })
  const scenes = (times: number): Due => ({
    texts: voted.map((id) => kit.scenarios[id]?.title ?? ''),
    times,
  })
  const dealt = (times: number): Due => ({
    texts: others.map(([, { whatIf }]) => whatIf),
    times,
    together: true,
    behind: others.map(([, { next }]) => next),
  })
  const moves = (times: number): Due => ({
    texts: [conflict.moves.heading],
    times,
    behind: [conflict.power.heading],
  })
  const plan = (times: number): Due => ({
    texts: [forms.plans.date],
    times,
    behind: [cards.examples],
  })
  const exit = (times: number): Due => ({ texts: [forms.exit.title], times })
  const lean = edition === 'lean'
  // Cards are told from what else names the kinds of moment by the line at the foot of their sheet.
  const votes: Due = lean
    ? { texts: kinds.map((kind) => moments.kinds[kind].do), times: group }
    : { texts: kinds.map((kind) => moments.kinds[kind].label), times: group, on: 'voting · a4' }
  const slip: Due | 'brought' = lean
    ? { texts: [activities.activities.line?.title ?? ''], times: group }
    : 'brought'
  return {
    'One set of sorting cards for each table': sorting(tables),
    'The four comparison cards as heads of the rows': comparison(tables),
    'One key sheet for each table, face down': key(tables),
    'One file with the signs for each room': sorting(1),
    'The comparison cards as a file': comparison(1),
    'The key, sent when the time is up': key(1),
    'Four votes to hold up for each person, sheet or cards': votes,
    'A printed copy of each scene': scenes(lean ? group : tables),
    'The scenes as a file': scenes(1),
    'A slip of paper and a pen for each person': slip,
    'One scenario card for each pair': dealt(pairs),
    'One scenario card for each room, as a file': dealt(threes),
    'Three scenario cards for each three': dealt(3 * threes),
    'The five moves for each person, on the sheet or a card': moves(group),
    'The card “When signs conflict”, as a file': moves(1),
    'A watcher’s slip and a pen': { texts: [forms.watcher.title], times: threes },
    'A follow-up sheet for each person': {
      texts: [forms.clinic.contact.title, forms.clinic.social.title],
      times: group,
    },
    'An if–then plan to fill in for each person': plan(group),
    'The if–then card as a file, or any paper': plan(1),
    'An exit slip for each person': exit(group),
    'A link to the slip that asks for no name': exit(1),
  }
}

type Three = [number, number, number]
