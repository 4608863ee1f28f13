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
  /** "You chose the best option in {best} of {total} scenes." */
  summary: plural(limits.sentence, 'best', 'total'),
  again: heading,
  nothing: sentence,
  /** Opens the scenes in which the best option was chosen. */
  found: label,
  practice: sentence,
  restart: label,
  /** When before and after are both done on this device. */
  change: z.strictObject({
    heading,
    before: template(limits.label, 'best', 'total'),
    after: template(limits.label, 'best', 'total'),
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
    share: label,
  }),
  /** The plans themselves are the guests' plans of `forms.yml`. */
  plan: z.strictObject({
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
