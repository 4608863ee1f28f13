import { z } from 'zod'
import { heading, label, plural, sentence, template, text } from '../fields/text.ts'
import { limits } from '../model/limits.ts'

const note = text(limits.note)

/** `facilitator.yml`: what participants never receive: notes and discussion keys. */
export const facilitatorSchema = z.strictObject({
  /** What to ask the room on two slides: the findings, and what to do in each kind of moment. */
  notes: z.strictObject({ why: note, act: note }),
  /** Heads of the parts of a note: presenter view, guide. */
  labels: z.strictObject({
    say: label,
    ask: label,
    hint: label,
    space: label,
    materials: label,
    participation: label,
    access: label,
    trouble: label,
    shorter: label,
    listen: label,
    mistakes: label,
    /** What differs on a video call. */
    online: label,
  }),
  /** In the note of the code slide: how to have a code there, and where the words are set. */
  address: sentence,
  /** The dialog that the facilitator's deck opens with. */
  start: z.strictObject({
    /** How long the workshop is, and when it must end. */
    heading,
    /** Under the number of a length. */
    minutes: label,
    /** On a length that is held on a video call. */
    call: label,
    until: label,
    /** Beside the time of the end. */
    begin: template(limits.label, 'time'),
    /** Whether the room sees a screen of its own. */
    wall: heading,
    second: label,
    secondHow: sentence,
    same: label,
    sameHow: sentence,
    start: label,
    /** When a workshop of this length began a short while ago. */
    kept: template(limits.sentence, 'time'),
    goOn: label,
  }),
  /** Presenter view. */
  presenter: z.strictObject({
    /** Name of the window. */
    name: label,
    next: label,
    notes: label,
    last: label,
    /** Opens the window for the room. */
    room: label,
    /** When no window for the room answers. */
    alone: sentence,
    /** In the window for the room, until it fills its screen: how it does. */
    full: sentence,
    /** When the room sees a black screen. */
    blank: sentence,
    smaller: label,
    larger: label,
    begin: label,
    /** Before the workshop has begun. */
    waiting: sentence,
    /** Above the names of all blocks. */
    row: label,
    block: label,
    planned: label,
    real: label,
    reserve: label,
    ends: template(limits.label, 'time'),
    onTime: label,
    behind: plural(limits.label, 'minutes'),
    ahead: plural(limits.label, 'minutes'),
    shorten: template(limits.sentence, 'block', 'minutes'),
    drop: template(limits.sentence, 'block'),
    missing: plural(limits.sentence, 'minutes'),
    accept: label,
    pause: label,
    resume: label,
    /** While the workshop stands still. */
    paused: label,
    until: label,
    finish: label,
    /** Takes the end back. */
    undo: label,
    /** Begins anew, with nothing counted. */
    fresh: label,
    /** When what is kept is of another day, or hours old. */
    old: sentence,
    review: heading,
    copy: label,
    copied: label,
    close: label,
    dropped: label,
    none: label,
  }),
  /** What is printed for the facilitator. */
  papers: z.strictObject({
    guide: heading,
    preparation: heading,
    runSheet: heading,
    start: label,
    minutes: label,
    least: label,
    block: label,
    materials: label,
    total: label,
    orders: heading,
    shortenFirst: label,
    dropFirst: label,
    after: heading,
    /** On the checklist: to find out whom to turn to, or to ask whether the place can be reached. */
    turnTo: z.strictObject({ find: sentence, reach: template(limits.sentence, 'place') }),
    slide: template(limits.label, 'number', 'total'),
  }),
  /** What to listen for when a scenario is talked over, by scenario id. */
  keys: z.record(z.string(), note),
})

export type Facilitator = z.infer<typeof facilitatorSchema>
