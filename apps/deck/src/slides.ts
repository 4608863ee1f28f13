import { type DimensionId, dimensionIds, fill, kinds, modes } from '@read-the-room/core'
import type { FacilitatorKit } from '@read-the-room/core/facilitator'
import { shortCitation } from './citation.ts'
import { compareSize } from './size.ts'
import type { Claims, Close, Column, Compare, Cover, Kinds, Plan, Scene, Slide } from './slide.ts'

/** The generated slides, by the directive that stands for them in `slides.md`. */
export type Groups = Record<'why' | 'dimensions' | 'rule' | 'close', Slide[]>

/** All generated slides of a deck but its cover. */
export function groups(kit: FacilitatorKit): Groups {
  return {
    why: [why(kit)],
    dimensions: dimensionIds.flatMap((id) => [compare(kit, id), practice(kit, id)]),
    rule: [rule(kit), act(kit)],
    close: [close(kit)],
  }
}

/** The first slide. */
export function cover(kit: FacilitatorKit): Cover {
  const { deck, workshop, facilitator, site } = kit
  return {
    id: 'title',
    layout: 'cover',
    title: deck.title,
    subtitle: deck.subtitle,
    place: [workshop.event, workshop.organisation].filter((name) => name !== undefined).join(' · '),
    ...planOf(kit, site.moment.scenario),
    note: facilitator.notes.title,
  }
}

function why({ deck, sources, facilitator }: FacilitatorKit): Claims {
  return {
    id: 'why',
    layout: 'claims',
    title: deck.why.heading,
    claims: deck.why.claims.map(({ text, source }) => {
      const found = sources[source]
      if (found === undefined) throw new RangeError(`no source ${source}`)
      return { text, source: shortCitation(found.citation) }
    }),
    aim: deck.why.aim,
    note: facilitator.notes.why,
  }
}

function compare({ deck, dimensions, facilitator }: FacilitatorKit, id: DimensionId): Compare {
  const dimension = dimensions[id]
  const [left, right] = modes.map((mode): Column => {
    const { headline, signs } = dimension[mode]
    return { mode, label: deck.columns[mode], headline, signs: signs.slice(0, 3) }
  }) as [Column, Column]
  const place = { number: dimensionIds.indexOf(id) + 1, total: dimensionIds.length }
  return {
    id: `compare-${id}`,
    layout: 'compare',
    kicker: `${fill(deck.dimension, place)} · ${dimension.title}`,
    title: dimension.question,
    columns: [left, right],
    size: compareSize({ title: dimension.question, columns: [left, right] }),
    note: facilitator.notes.compare[id],
  }
}

function practice(kit: FacilitatorKit, id: DimensionId): Scene {
  const { deck, dimensions, facilitator, scenarios } = kit
  const name = deck.practice.scenarios[id]
  const scenario = scenarios[name]
  if (scenario === undefined) throw new RangeError(`no scenario ${name}`)
  return {
    id: `practice-${id}`,
    layout: 'scene',
    kicker: `${deck.practice.kicker} · ${dimensions[id].title}`,
    title: scenario.title,
    story: scenario.story,
    task: deck.practice.task,
    ...planOf(kit, name),
    note: facilitator.notes.practice[id],
  }
}

function rule({ moments, facilitator }: FacilitatorKit): Kinds {
  return {
    id: 'rule',
    layout: 'kinds',
    title: moments.title,
    summary: moments.summary,
    kinds: kinds.map((kind) => {
      const { label, when } = moments.kinds[kind]
      return { kind, label, text: when }
    }),
    note: facilitator.notes.rule,
  }
}

function act({ deck, moments, facilitator }: FacilitatorKit): Kinds {
  return {
    id: 'act',
    layout: 'kinds',
    title: deck.act.heading,
    summary: moments.power,
    kinds: kinds.map((kind) => {
      const { label, do: todo } = moments.kinds[kind]
      return { kind, label, text: todo }
    }),
    note: facilitator.notes.act,
  }
}

/** The plan of a scenario's room, where it has one. */
function planOf({ rooms, scenarios }: FacilitatorKit, id: string): { plan?: Plan } {
  const room = rooms[id]
  const words = scenarios[id]?.plan
  return room === undefined || words === undefined ? {} : { plan: { room, words } }
}

function close({ deck, facilitator }: FacilitatorKit): Close {
  return {
    id: 'close',
    layout: 'close',
    title: deck.close.heading,
    points: deck.close.points,
    note: facilitator.notes.close,
  }
}
