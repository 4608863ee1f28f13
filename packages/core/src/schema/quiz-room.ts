import { z } from 'zod'
import { label, sentence, template } from '../fields/text.ts'
import { limits } from '../model/limits.ts'

/** `room` of `quiz.yml`: what a phone says while the room votes. */
export const quizRoomSchema = z.strictObject({
  title: label,
  /** Above the field for the code, and the button below it. */
  letters: label,
  enter: label,
  /** Letters that lead to no room. */
  wrong: sentence,
  /** On the way in. */
  joining: label,
  /** In the room, before the first vote. */
  waiting: sentence,
  /** Above the way to the questions from before the workshop. */
  meanwhile: sentence,
  /** The second question about a scene. */
  ask: sentence,
  /** A sentence of a scene that this phone does not know, and the scene itself. */
  number: template(limits.label, 'number'),
  unknown: sentence,
  /** Before a choice, and while it is on its way. */
  open: sentence,
  sending: label,
  arrived: sentence,
  /** Once the vote is closed: without an answer, and with one. */
  closed: sentence,
  counted: sentence,
  /** An answer, or the change of one, that came after the vote had closed. */
  late: sentence,
  lateChange: sentence,
  /** The laptop does not answer: with nothing to send, and with an answer. */
  away: sentence,
  awayKept: sentence,
  over: sentence,
  /** Below that, where something had not arrived when it ended. */
  missed: sentence,
  /** On other screens while this phone is in a room: before a vote, during one, and the way back. */
  here: label,
  vote: label,
  back: label,
  /** In place of the privacy sentence of the quiz. */
  privacy: sentence,
  once: sentence,
  /** At a result: adds it to the room's sum, and what that says; then what became of it. */
  add: label,
  addText: template(limits.sentence, 'total'),
  adding: label,
  added: label,
})
