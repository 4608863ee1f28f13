import type { Kind, Mode, Room } from '@read-the-room/core'

/** What every slide has, whatever its layout. */
type Base = {
  /** Names the slide in addresses, findings and tests: `compare-purpose`. */
  id: string
  title: string
  /** What the facilitator says. Left out of everything public. */
  note: string
}

/** One pole of a comparison: a column of the table. */
export type Column = { mode: Mode; label: string; headline: string; signs: string[] }

/** A room from above, and what it shows for those who do not see it. */
export type Plan = { room: Room; words: string }

/** The first slide. */
export type Cover = Base & {
  layout: 'cover'
  subtitle: string
  /** The organisation and the event, where they are known. */
  place: string
  plan?: Plan
}

/** Why the workshop: claims, each with its source. */
export type Claims = Base & {
  layout: 'claims'
  claims: { text: string; source: string }[]
  aim: string
}

/** One dimension: its two poles side by side. */
export type Compare = Base & {
  layout: 'compare'
  kicker: string
  columns: [Column, Column]
  size: Size
}

/** A scene to talk over, with the plan of its room where there is one. */
export type Scene = Base & {
  layout: 'scene'
  kicker: string
  story: string
  task: string
  plan?: Plan
}

/** The four kinds of moment: when it is one, or what to do in it. */
export type Kinds = Base & {
  layout: 'kinds'
  summary: string
  kinds: { kind: Kind; label: string; text: string }[]
}

/** The last slide. */
export type Close = Base & { layout: 'close'; points: string[] }

export type Slide = Cover | Claims | Compare | Scene | Kinds | Close

/** Type size of a slide that may carry long text. */
export type Size = 'large' | 'medium' | 'small'
