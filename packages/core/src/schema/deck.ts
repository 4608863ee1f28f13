import { z } from 'zod'
import { heading, label, list, sentence, template, text, title } from '../fields/text.ts'
import { limits } from '../model/limits.ts'

const claim = z.strictObject({
  /** The claim in a sentence, no stronger than its source. */
  text: sentence,
  /** An id of `sources.yml`. */
  source: z.string(),
})

/** `deck.yml`: the words of the slides that are not the model's own. */
export const deckSchema = z.strictObject({
  title,
  /** Under the title. */
  subtitle: sentence,
  why: z.strictObject({ heading, claims: z.array(claim).min(2).max(4), aim: sentence }),
  /** Above a comparison slide: "Question {number} of {total}". */
  dimension: template(limits.label, 'number', 'total'),
  /** Heads of the comparison table. */
  columns: z.strictObject({ networking: label, socializing: label }),
  /** The scene that the four questions are asked of. */
  moment: z.strictObject({ kicker: label, task: sentence }),
  /** One question asked of that scene: slide title and what the room does. */
  practice: z.strictObject({
    title: template(limits.heading, 'scenario', 'dimension'),
    task: sentence,
  }),
  /** A scene to vote on. */
  vote: z.strictObject({ kicker: label, task: sentence }),
  /** What the plan of a scene shows, before anyone has read its signs. */
  plan: sentence,
  /** The signs of a scene, one by one, and what to do next. */
  reveal: z.strictObject({ title: template(limits.heading, 'scenario'), next: label }),
  /** The slide that says what to do in each kind of moment. */
  act: z.strictObject({ heading }),
  /** An activity: who with, and how long a step takes. */
  activity: z.strictObject({
    groups: label,
    minutes: template(limits.label, 'minutes'),
    rounds: template(limits.label, 'minutes', 'rounds'),
  }),
  /** The clock of an activity, and what it says aloud. */
  clock: z.strictObject({
    name: label,
    start: label,
    pause: label,
    more: label,
    next: label,
    last: label,
    over: label,
    ready: label,
  }),
  /** The slide that leads to the quiz; `alone` is for when no address is known. */
  code: z.strictObject({
    heading,
    scan: sentence,
    paper: sentence,
    alone: sentence,
    /** What the code is, for those who do not see it. */
    picture: sentence,
  }),
  close: z.strictObject({ heading, points: list(limits.sentence, 2, 4) }),
  /** Buttons under a slide. */
  controls: z.strictObject({
    name: label,
    previous: label,
    next: label,
    overview: label,
    fullscreen: label,
    presenter: label,
    read: label,
  }),
  /** The page with all words of the slides. */
  read: z.strictObject({ heading, intro: sentence, slides: label }),
  /** The sheet with lines to write on. */
  handout: z.strictObject({ heading, own: label }),
  /** In the foot of every slide. */
  foot: text(limits.label),
})

export type Deck = z.infer<typeof deckSchema>
