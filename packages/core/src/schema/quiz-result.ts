import { z } from 'zod'
import { heading, label, plural, sentence, template } from '../fields/text.ts'
import { limits } from '../model/limits.ts'

const reminder = z.strictObject({
  /** The entry's name in the calendar. */
  title: label,
  /** The entry's text; the link follows it. */
  text: sentence,
})

/** `result` of `quiz.yml`: the result, and what can be taken along. */
export const quizResultSchema = z.strictObject({
  heading,
  /** How many choices fit best, by the number of scenes. */
  summary: plural(limits.sentence, 'best', 'total'),
  /** Where nothing is answered yet. */
  none: sentence,
  /** Where at least three choices point the same way: what was chosen, never what a person is. */
  direction: z.strictObject({
    /** More networking, or more socializing, than the signs show. */
    networking: plural(limits.sentence, 'count'),
    socializing: plural(limits.sentence, 'count'),
    /** A kind of moment where there are too few signs, or none where there are enough. */
    sure: plural(limits.sentence, 'count'),
    unsure: plural(limits.sentence, 'count'),
    /** Something done here and now where another room fits better, or the other way round. */
    ahead: plural(limits.sentence, 'count'),
    back: plural(limits.sentence, 'count'),
  }),
  /** One row a question, with its number from four answers on: "{best} of {total}". */
  rows: z.strictObject({
    heading,
    count: template(limits.label, 'best', 'total'),
    /** A row whose scenes all went well, and one that was not asked. */
    fine: label,
    unasked: label,
    /** Where no row has a number yet. */
    few: sentence,
  }),
  again: heading,
  nothing: sentence,
  /** Opens the scenes in which the best option was chosen. */
  found: label,
  /** Opens all scenes: "All {count} scenes". */
  scenes: plural(limits.label, 'count'),
  practice: sentence,
  restart: label,
  /** When before and after are both done on this device. */
  change: z.strictObject({
    heading,
    /** What such a change can and cannot say. */
    caution: sentence,
  }),
  take: z.strictObject({
    heading,
    print: label,
    text: label,
    image: label,
    link: label,
    /** What the link carries. */
    linkText: sentence,
    copy: label,
    copied: label,
    /** Where the browser does not copy: what to do instead. */
    refused: sentence,
    share: label,
  }),
  /** The plans themselves are the guests' plans of `forms.yml`. */
  plan: z.strictObject({
    /** Above the plan, and the button that opens the others. */
    mine: label,
    change: label,
    /** The button, and what it makes. */
    remind: label,
    remindText: sentence,
    /** The entries after 2, 7 and 21 days. */
    reminders: z.strictObject({ plan: reminder, after: reminder, later: reminder }),
  }),
  /** An answer sheet that came by link. */
  shared: z.strictObject({ heading, text: sentence, own: label }),
  /** What the reminders' links open. */
  later: z.strictObject({
    plan: heading,
    happened: heading,
    text: sentence,
    questions: label,
  }),
})
