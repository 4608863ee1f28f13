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
  /** The same words in two places: what they mean depends on the place. */
  pair: z.strictObject({
    heading,
    /** What somebody says. */
    line: sentence,
    /** What the room is asked. */
    ask: sentence,
    /** Where it is said, one after the other. */
    places: list(limits.label, 2, 2),
    again: label,
  }),
  /** The four questions together. */
  questions: z.strictObject({ heading, question: label }),
  /** Heads over what the four questions find in each mode. */
  columns: z.strictObject({ networking: label, socializing: label }),
  /** The scene that the four questions are asked of. */
  moment: z.strictObject({ kicker: label, task: sentence }),
  /** That scene again, with its signs found one by one: slide title and what the room does. */
  find: z.strictObject({
    title: template(limits.heading, 'scenario'),
    task: sentence,
  }),
  /** A scene to vote on; `covered` where nobody shows a card, `online` on a video call. */
  vote: z.strictObject({
    kicker: label,
    task: sentence,
    covered: sentence,
    online: z.strictObject({ task: sentence, covered: sentence }),
  }),
  /** What the plan of the workshop's own room shows, beside the first talks. */
  plan: sentence,
  /** The signs of a scene, one by one, and what to do next. */
  reveal: z.strictObject({ title: template(limits.heading, 'scenario'), next: label }),
  /** The slide that says what to do in each kind of moment. */
  act: z.strictObject({ heading }),
  /** The moves to practice, with what to do and to say: title and heads of the table. */
  moves: z.strictObject({ heading, move: label, do: label, say: label }),
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
  /** The slide that leads to the quiz; `alone` is for when no address is known, `online` for calls. */
  code: z.strictObject({
    heading,
    scan: sentence,
    paper: sentence,
    alone: sentence,
    online: sentence,
    /** What the code is, for those who do not see it. */
    picture: sentence,
  }),
  /** The last slide: the four questions once more, and a line about the plan. */
  close: z.strictObject({ heading, plan: sentence }),
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
