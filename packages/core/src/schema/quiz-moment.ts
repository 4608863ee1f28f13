import { z } from 'zod'
import { label, sentence, template } from '../fields/text.ts'
import { limits } from '../model/limits.ts'

/** `moment` of `quiz.yml`: the words of Read a moment. */
export const quizMomentSchema = z.strictObject({
  title: label,
  /** Above the first question: think of a real event, and tick its signs. */
  think: sentence,
  /** "Question {number} of {total}" of the four. */
  progress: template(limits.label, 'number', 'total'),
  /** Under "Both" and "No sign"; the other two answers list their signs. */
  both: sentence,
  none: sentence,
  /** Above the other questions, whose signs can be ticked. */
  tick: sentence,
  back: label,
  next: label,
  /** To what kind of moment it is. */
  see: label,
  /** In place of a sign that nobody has seen yet. */
  open: label,
  /** Opens the rule, what helps and what to keep in mind. */
  do: label,
  /** Above a line to say. */
  say: label,
  /** Changes a sign: "Change: {dimension}". */
  change: template(limits.label, 'dimension'),
  /** Clears the signs. */
  another: label,
  /** Taking it along, what the link holds, and once it is copied. */
  share: label,
  print: label,
  copy: label,
  copied: label,
  link: sentence,
  /** A moment that came by link. */
  shared: label,
})
