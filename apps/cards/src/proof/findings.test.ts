import { type Paper, scenariosFor } from '@read-the-room/core'
import { load } from '@read-the-room/core/load'
import { expect, test } from 'vitest'
import type { CardSet } from '../look/card-set.ts'
import type { Profile } from '../look/look.ts'
import { type Node, walk } from '../pdf/tree.ts'
import { badLines } from '../preflight/line-rules.ts'
import { make } from '../prepare/forms.ts'
import { prepare } from '../prepare/prepare.tsx'
import { large } from '../sets/all-sets.ts'
import { conflict, sorting, voting } from '../sets/cards.tsx'
import { deck } from '../sets/deck.tsx'
import { scenarios } from '../sets/scenarios.tsx'
import { stocksLike } from '../stock/find-stock.ts'
import { linesIn } from '../testing/broken-lines.ts'
import { bare } from '../testing/print-texts.tsx'
import { readPdf } from '../testing/read-pdf.ts'

// What people found in print once, each with the input that it was found with. Other findings have
// their tests where their kind is mended: names, letters, calibration, commands, shop files.

const [english, spanish] = [load('en'), load('es')]

/** One sorting card that says a text of our own, in German, Cyrillic or whatever it is. */
function sortingWith(text: string): CardSet {
  const [[id, first] = []] = Object.entries(english.sorting)
  if (id === undefined || first === undefined) throw new Error('there are no signs to sort')
  return sorting({ ...english, sorting: { [id]: { ...first, text } } as typeof english.sorting })
}

const onStock = (number: string) => stocksLike(number)[0]?.stock

test.each([
  ['a4', undefined, 'Weihnachtsfeierorganisationsgruppe'],
  ['letter', '5371', 'Betriebsversammlungsvorbereitung'],
] as const)(
  'a long word is whole on %s, stock %s, or is refused by name: %s',
  async (paper, number, word) => {
    const stock = number === undefined ? undefined : onStock(number)
    const printed = prepare(sortingWith(word), paper, stock ? { stock } : {}).then((prepared) =>
      make({ ...prepared, stock: undefined }, 'screen'),
    )
    const said = await printed.then(
      async (bytes) => (await readPdf(bytes)).pages.map(bare).join(' '),
      (error: Error) => error.message,
    )
    expect(said).toContain(word)
  },
)

test.each(['Netzwerkveranstaltung', '<script>ran=1</script>'])(
  'a title of one long word is set smaller on its cards: %s',
  async (title) => {
    const own = { ...english, site: { ...english.site, title } }
    for (const paper of ['a4', 'letter'] as const) {
      const { pages } = await readPdf(await make(await prepare(deck(own), paper), 'screen'))
      expect(pages[0]).toContain(title)
      expect(pages[1]).toContain(title)
    }
  },
)

const broken: [
  what: string,
  set: CardSet,
  paper: Paper,
  number?: string | undefined,
  profile?: Profile,
][] = [
  ['“Come as you are, bring the dog.”', sorting(english), 'a4', 'c9312'],
  ['“Come as you are, bring the dog.”', sorting(english), 'a4', 'c32011'],
  ['«Nos casamos en mayo', sorting(spanish), 'a4'],
  ['gifts and secrets', conflict(english), 'a4', undefined, 'large-print'],
  ['Приходите и найдите', sortingWith('Приходите и найдите тех, кто делает то же'), 'a4'],
]

test.each(broken)('no short word stands alone: %s', async (_what, set, paper, number, profile) => {
  const stock = number === undefined ? undefined : onStock(number)
  const { faces } = await prepare(set, paper, {
    ...(stock ? { stock } : {}),
    ...(profile ? { profile } : {}),
  })
  expect(linesIn(faces).flatMap(badLines)).toEqual([])
})

test('the mark of a vote is larger in large print than on a card, and nothing to read is left out', async () => {
  const [card, page] = await Promise.all(
    (['color', 'large-print'] as const).map(async (profile) =>
      widestPicture((await prepare(voting(english), 'a4', { profile })).faces),
    ),
  )
  expect(page).toBeGreaterThan(1.2 * (card ?? 0))
  const missing = ['sorting', 'watcher', 'later', 'quiz-before', 'quiz-after', 'quiz-check']
  expect(missing.filter((id) => !large.includes(id))).toEqual([])
})

test('every plan of a room is told in words of its own', async () => {
  const told = alternatives((await prepare(scenarios(english), 'a4')).faces)
  const plans = scenariosFor(english).flatMap(([, { plan }]) => plan ?? [])
  expect(new Set(plans).size).toBe(plans.length)
  expect(plans.filter((plan) => !told.includes(plan))).toEqual([])
})

function widestPicture(faces: Node): number {
  return Math.max(
    ...[...walk(faces)].map(({ type, box }) => (type === 'SVG' ? (box?.width ?? 0) : 0)),
  )
}

function alternatives(faces: Node): string[] {
  return [...walk(faces)].flatMap(({ props }) =>
    typeof props?.alt === 'string' ? [props.alt] : [],
  )
}
