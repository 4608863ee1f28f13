import { z } from 'zod'
import { heading, label, plural, sentence, template } from '../fields/text.ts'
import { limits } from '../model/limits.ts'
import { quizMomentSchema } from './quiz-moment.ts'
import { quizResultSchema } from './quiz-result.ts'
import { quizRoomSchema } from './quiz-room.ts'

const fits = z.strictObject({ best: label, workable: label, elsewhere: label })

const way = z.strictObject({
  /** The name of the way in: first screen and page title. */
  title: label,
  /** What it is for, in a sentence: first screen. */
  text: sentence,
})

/** `quiz.yml`: the words of the quiz's own screens. */
export const quizSchema = z.strictObject({
  /** The language's own name, in the language itself: the switch at the foot. */
  language: label,
  /** Names the switch for those who do not see it. */
  languages: label,
  title: heading,
  /** What the quiz asks, and what one learns by it: the first screen. */
  question: heading,
  promise: sentence,
  intro: sentence,
  privacy: sentence,
  /** Where the page's program cannot run. */
  program: sentence,
  /** From there to the questions on paper. */
  paper: label,
  /** The ways in: quick check, before and after the workshop, the rest. */
  ways: z.strictObject({ check: way, before: way, after: way, practice: way }),
  /** How long a way is: "8 questions", "about 6 minutes". */
  questions: plural(limits.label, 'count'),
  minutes: plural(limits.label, 'count'),
  /** Opens the other ways in. */
  more: label,
  /** Where a way was left: "Go on at question {number}". */
  resume: template(limits.label, 'number'),
  /** A way whose every question is answered. */
  done: label,
  /** Back to the first screen. */
  home: label,
  /** "Question {number} of {total}". */
  progress: template(limits.label, 'number', 'total'),
  /** Said once per answer by screen readers: "{number} of {total} answered". */
  answered: template(limits.label, 'number', 'total'),
  /** The ask of each form; a recognize question puts one of the four questions first. */
  asks: z.strictObject({
    recognize: template(limits.sentence, 'question'),
    read: sentence,
    act: sentence,
  }),
  /** Above the second question of a group: what it has in common with the one before. */
  contrast: z.strictObject({ recognize: sentence, read: sentence, act: sentence }),
  /** Above the signs of both scenes, once the second one of a group is answered. */
  changed: heading,
  /** Where reasons come after the round: said once an answer is given. */
  later: sentence,
  check: label,
  /** When Check is pressed before an option is chosen. */
  choose: sentence,
  next: label,
  /** The last question's way on. */
  finish: label,
  /** While practicing: a look at the result of the answers so far. */
  soFar: label,
  /** From that look back to the questions. */
  goOn: label,
  /** What a choice is called, by skill. */
  fits: z.strictObject({ act: fits, read: fits, recognize: fits }),
  yours: label,
  /** Opens the reasons of the options that are neither chosen nor best. */
  other: label,
  /** Opens the guidance of the dimension: "More on {dimension}". */
  guidance: template(limits.label, 'dimension'),
  /** Heads of a pole in the guidance. */
  do: label,
  avoid: label,
  say: label,
  repair: label,
  moment: quizMomentSchema,
  result: quizResultSchema,
  room: quizRoomSchema,
  /** Deleting everything that is kept on this device. */
  forget: z.strictObject({
    ask: label,
    /** Asked once more before it is done. */
    sure: sentence,
    yes: label,
    no: label,
    done: sentence,
  }),
  /** Starting again with the same questions; the button is `result.restart`. */
  restart: z.strictObject({
    /** Asked once more before it is done, with what becomes of the answers. */
    sure: sentence,
    yes: label,
    no: label,
    /** Above the first question, and the button that undoes it. */
    done: sentence,
    undo: label,
  }),
  /** One sentence each for what can go wrong, and a button where there is a way on. */
  notices: z.strictObject({
    /** Stored answers that cannot be read. */
    lost: sentence,
    /** The browser keeps nothing: private window, full storage. */
    denied: sentence,
    /** A link that leads nowhere. */
    link: sentence,
    /** A link that lost its end on its way. */
    cut: sentence,
    /** Answers of other questions than today's, from a link or on this device. */
    changed: sentence,
    /** Words that did not arrive. */
    words: sentence,
    again: label,
    /** The program has failed, what became of the answers, and the way on. */
    broken: sentence,
    kept: sentence,
    reload: label,
    /** A newer version of the quiz is ready. */
    update: sentence,
    updateNow: label,
  }),
})

export type Quiz = z.infer<typeof quizSchema>
