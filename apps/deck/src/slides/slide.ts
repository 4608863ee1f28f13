import type { DimensionId, Kind, Mode, Room, Shown, Sign } from '@read-the-room/core'
import type { Note } from './note.ts'

/** What every slide has, whatever its layout. */
type Base = {
  /** Names the slide in addresses, findings and tests: `vote-school-gate`. */
  id: string
  title: string
  /** The block of the run sheet that it belongs to, or `arrival` before the first. */
  block: string
  /** What the facilitator says. Left out of everything public. */
  note: Note
}

/** A room from above, and what it shows for those who do not see it. */
export type RoomPlan = { room: Room; shown: Shown[]; words: string }

/** A stretch of time that the clock of an activity counts down: one of its steps, by number from 0. */
export type Segment = { step: number; label: string; seconds: number }

/** Whose workshop it is, as far as it is known: the parts of a line, and the organization's logo. */
export type Imprint = {
  place: string[]
  logo?: { uri: string; width: number; height: number; alt: string }
}

/** The first slide. */
export type Cover = Base & Imprint & { layout: 'cover'; subtitle: string; plan?: RoomPlan }

/** Why the workshop: claims, each with its source. */
export type Claims = Base & {
  layout: 'claims'
  claims: { text: string; source: string }[]
  aim: string
}

/** A few points to talk about, beside a room that they happen in or the marks that they name. */
export type Points = Base &
  Partial<Imprint> & {
    layout: 'points'
    points: string[]
    plan?: RoomPlan
    marks?: { points: Sign; label: string }[]
  }

/** The way to the quiz: a code where an address is known, the paper quiz otherwise. */
export type Code = Base & {
  layout: 'code'
  address?: string
  lines: string[]
  picture: string
}

/** The same words in two places, which come one by one: the room shows hands each time. */
export type Pair = Base & {
  layout: 'pair'
  line: string
  ask: string
  places: string[]
  again: string
  clicks: number
}

/** A table under heads; the first cell of a row names it. */
export type Table = Base & {
  layout: 'table'
  heads: { text: string; mode?: Mode }[]
  rows: string[][]
}

/** A scene, and its four signs one by one. */
export type Find = Base & {
  layout: 'find'
  story: string
  task: string
  signs: ShownSign[]
  clicks: number
}

/** A scene, with the plan of its room where there is one, and what the room does with it. */
export type Scene = Base & {
  layout: 'scene'
  kicker: string
  story: string
  task: string
  plan?: RoomPlan
  /** The kinds to choose from, when the scene is voted on. */
  votes: { kind: Kind; label: string }[]
  clock: Segment[]
  clicks: number
}

/** A sign in words, and what it points to. */
export type ShownSign = {
  dimension: DimensionId
  /** The dimension's name. */
  name: string
  points: Sign
  /** What `points` is called. */
  label: string
  text: string
}

/** The four signs of a scene, shown one by one, then what kind of moment it is. */
export type Reveal = Base & {
  layout: 'reveal'
  signs: ShownSign[]
  /** The signs were found on an earlier slide: all of them show at once. */
  found: boolean
  kind: Kind
  label: string
  next: { label: string; text: string }
  clicks: number
}

/** The four kinds of moment: when it is one, drawn with signs for example, or what to do in it. */
export type Kinds = Base & {
  layout: 'kinds'
  summary: string
  kinds: { kind: Kind; label: string; text: string; signs?: Sign[] }[]
  /** In small type below: where to turn when something goes wrong. */
  turnTo?: string
}

/** A question of the quiz: its scene and its options; the one that is best comes with a step. */
export type Asking = Base & {
  layout: 'question'
  /** What is asked, or the wish. */
  ask: string
  /** Empty where the sentences are the options. */
  sentences: string[]
  options: string[]
  /** The number of the best option, counted from 0. */
  best: number
  fits: string
  reason: string
  clicks: number
}

/** Something that everyone does, with its steps and a clock. */
export type ActivitySlide = Base & {
  layout: 'activity'
  invitation: string
  groups: { label: string; text: string }
  steps: { text: string; time: string }[]
  clock: Segment[]
}

export type Slide =
  | Cover
  | Claims
  | Points
  | Code
  | Pair
  | Table
  | Find
  | Scene
  | Reveal
  | Kinds
  | Asking
  | ActivitySlide
