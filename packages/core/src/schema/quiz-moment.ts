import { z } from 'zod'
import { heading, label, sentence, template } from '../fields/text.ts'
import { limits } from '../model/limits.ts'

/** `moment` of `quiz.yml`: the words of Read a moment. */
export const quizMomentSchema = z.strictObject({
  title: label,
  /** What it is for: first screen. */
  text: sentence,
  /** How long it takes: first screen. */
  length: label,
  /** Above the first question: think of a real event. */
  think: sentence,
  /** "Question {number} of {total}" of the four. */
  progress: template(limits.label, 'number', 'total'),
  /** Under "Both" and "No sign", where the other two answers list their signs. */
  both: sentence,
  none: sentence,
  back: label,
  next: label,
  /** To what kind of moment it is. */
  see: label,
  /** Heads of the answer. */
  decided: heading,
  disagree: heading,
  noted: heading,
  /** Above the questions that have no sign yet. */
  ask: heading,
  do: label,
  say: label,
  /** Changes a sign: "Change: {dimension}". */
  change: template(limits.label, 'dimension'),
  /** Clears the signs. */
  another: label,
})
