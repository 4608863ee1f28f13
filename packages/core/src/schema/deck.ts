import { z } from 'zod'
import {
  heading,
  label,
  list,
  plural,
  sentence,
  template,
  text,
  title,
  words,
} from '../fields/text.ts'
import { limits } from '../model/limits.ts'
import { deckRoomSchema } from './deck-room.ts'

const claim = z.strictObject({
  /** The claim in a sentence, no stronger than its source. */
  text: sentence,
  /** An id of `sources.yml`. */
  source: z.string(),
})

/** What is read at a glance, while people get up. */
const fewWords = text(limits.heading, {
  keeps: (value) => words(value) <= 5,
  error: 'has more than five words: shorten it',
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
    /** The plans of those places: ids of `rooms.yml`. */
    rooms: z.array(z.string()).length(2, 'should name two rooms'),
    again: label,
  }),
  /** The four questions together. */
  questions: z.strictObject({ heading }),
  /** The scene that the four questions are asked of. */
  moment: z.strictObject({ kicker: label, task: sentence }),
  /** Above that scene again, while its signs are found one by one. */
  find: z.strictObject({ kicker: label }),
  /** A scene to vote on; `covered` where nobody shows a card, `online` on a video call. */
  vote: z.strictObject({
    kicker: label,
    task: sentence,
    covered: sentence,
    online: z.strictObject({ task: sentence, covered: sentence }),
  }),
  /** What the plan of the workshop's own room shows. */
  plan: sentence,
  /** Above a scene whose signs are shown one by one. */
  reveal: z.strictObject({ kicker: label }),
  /** Slides on which people turn to something else to do. */
  divider: z.strictObject({
    /** Above the title: which block it is, and how long it takes. */
    kicker: template(limits.label, 'place', 'all', 'minutes'),
    /** At most five words, by block id; a block without one has no such slide. */
    titles: z.record(z.string(), fewWords),
  }),
  /** The votes of the room, counted by hand. */
  count: z.strictObject({
    /** The form for the counts, and the key that opens it. */
    heading,
    /** How many people are here. */
    here: label,
    /** Beside the group that is worked out from the others. */
    rest: label,
    /** Those who showed no card. */
    passed: label,
    /** How many changed their card after the talk. */
    changed: label,
    /** The number on the wall. */
    change: plural(limits.heading, 'changed', 'all'),
    /** Where there are too few for numbers. */
    few: sentence,
    clear: label,
    close: label,
  }),
  /** Votes by phone, where the kit runs on the laptop. */
  room: deckRoomSchema,
  /** The slide that says what to do in each kind of moment. */
  act: z.strictObject({ heading }),
  /** The moves to practice, each with a line to say. */
  moves: z.strictObject({ heading }),
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
  /** The last slide: the four questions once more, a line about the plan, and the code. */
  close: z.strictObject({ heading, plan: sentence, scan: sentence }),
  /** Buttons under a slide. */
  controls: z.strictObject({
    name: label,
    previous: label,
    next: label,
    overview: label,
    fullscreen: label,
    /** Opens the list of keys. */
    keys: label,
    /** In the facilitator's deck: back to the dialog that it opens with. */
    start: label,
    read: label,
  }),
  /** The list of keys: what keys are called on people's keyboards, and what each does. */
  keys: z.strictObject({
    heading,
    /** Under the heading: about clickers. */
    clicker: sentence,
    names: z.strictObject({
      space: label,
      pageDown: label,
      pageUp: label,
      home: label,
      end: label,
      enter: label,
      number: label,
    }),
    next: label,
    previous: label,
    first: label,
    last: label,
    go: label,
    list: label,
    blank: label,
    fullscreen: label,
    pointer: label,
    clock: label,
    step: label,
    minute: label,
    count: label,
    room: label,
    daylight: label,
    help: label,
    close: label,
  }),
  /** Where scripts are off or do not start: what to do. */
  stuck: sentence,
  /** The page with all words of the slides. */
  read: z.strictObject({ heading, intro: sentence, slides: label }),
  /** The sheet to keep; `borrow` heads lines that one can say, `own` the lines to write on. */
  handout: z.strictObject({ heading, borrow: heading, own: label }),
  /** In the foot of every slide. */
  foot: text(limits.label),
})

export type Deck = z.infer<typeof deckSchema>
