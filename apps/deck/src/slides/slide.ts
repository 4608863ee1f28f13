import type { DimensionId, Kind, Mode, Room, Sign } from '@read-the-room/core'
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
export type RoomPlan = { room: Room; words: string }

/** A stretch of time that the clock of an activity counts down: one of its steps, by number from 0. */
export type Segment = { step: number; label: string; seconds: number }

/** Whose workshop it is, as far as it is known: the parts of a line, and the organization's logo. */
export type Imprint = {
  place: string[]
  logo?: { uri: string; width: number; height: number; alt: string }
}

/** The first slide. */
export type Cover = Base & Imprint & { layout: 'cover'; subtitle: string }

/** Why the workshop: claims, each with its source. */
export type Claims = Base & {
  layout: 'claims'
  claims: { text: string; source: string }[]
  aim: string
}

/** A few points to talk about, beside a room that they happen in or the marks that they name. */
export type Points = Base & {
  layout: 'points'
  points: string[]
  plan?: RoomPlan
  marks?: { points: Sign; label: string }[]
}

/** The last slide: the four questions, the plan, and the code where an address is known. */
export type Close = Base &
  Imprint & {
    layout: 'close'
    questions: string[]
    plan: string
    code?: { address: string; scan: string; picture: string }
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
  places: { text: string; room: Room }[]
  again: string
  clicks: number
}

/** A sentence of a scene, and the question that it answers where it is a sign. */
export type SceneLine = { text: string; sign?: DimensionId }

/** A sign in words, the question that it answers, and what it points to. */
export type ShownSign = {
  dimension: DimensionId
  question: string
  points: Sign
  /** What `points` is called. */
  label: string
  /** The sign where no sentence tells it, or why there is none; empty otherwise. */
  outside: string
}

/** What kind of moment a scene is, and a sound next step. */
export type Verdict = { kind: Kind; label: string; next: string }

/**
 * A scene beside the plan of its room. Each click finds the sign of one question in the story, and
 * the last one turns the head into the verdict; or the room votes on it.
 */
export type Scene = Base & {
  layout: 'scene'
  /** Which scenario it tells: its votes are kept by this id. */
  scenario: string
  kicker: string
  scene: SceneLine[]
  plan?: RoomPlan
  /** In the order of the four questions. */
  signs: ShownSign[]
  /** How many of them are found when the slide opens. */
  found: number
  /** What the room does. */
  task?: string
  /** The kinds to choose from, when the scene is voted on. */
  votes: { kind: Kind; label: string }[]
  clock: Segment[]
  /** Comes with the last click. */
  verdict?: Verdict
  clicks: number
}

/** Where people turn to something else to do: a few words over the hall, of which more is read. */
export type Divider = Base & {
  layout: 'divider'
  kicker: string
  /** Which of the deck's dividers it is, counted from 1. */
  part: number
  parts: number
}

/** The four questions; each click goes on to one, with what it finds in both modes. */
export type Questions = Base & {
  layout: 'questions'
  questions: { dimension: DimensionId; text: string; finds: Record<Mode, string> }[]
  clicks: number
}

/** The rule, a row for each kind of moment: in words, and in signs that make it one. */
export type Rule = Base & {
  layout: 'rule'
  kinds: { kind: Kind; label: string; text: string; examples: Example[] }[]
}

/** The signs of the four questions; `soFar` stands under two alone, and is empty elsewhere. */
export type Example = { signs: Sign[]; soFar: string }

/** What to do in each kind of moment. */
export type Kinds = Base & {
  layout: 'kinds'
  kinds: { kind: Kind; label: string; text: string }[]
}

/** What holds where somebody has power, and where to turn when something goes wrong. */
export type Power = Base & { layout: 'power'; text: string; turnTo: string }

/** Moves to practice, each with a line to say. */
export type Moves = Base & { layout: 'moves'; moves: { title: string; line: string }[] }

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
  /** Below the invitation, where there is one. */
  smile?: string
  groups: { label: string; text: string }
  /** Beside the invitation: who does it with whom, or the cards that everyone votes with. */
  room?: Room
  cards?: { kind: Kind; label: string }[]
  /** Come with the click, in place of the invitation. */
  steps: { text: string; time: string }[]
  clock: Segment[]
  clicks: number
}

export type Slide =
  | Cover
  | Claims
  | Points
  | Close
  | Divider
  | Questions
  | Rule
  | Code
  | Pair
  | Scene
  | Kinds
  | Power
  | Moves
  | Asking
  | ActivitySlide
