import { z } from 'zod'
import { heading, label, plural, sentence, template } from '../fields/text.ts'
import { limits } from '../model/limits.ts'

/** `room` in `deck.yml`: votes by phone, where the kit runs on the laptop. */
export const deckRoomSchema = z.strictObject({
  /** The dialog of the room, and the key that opens it. */
  heading,
  /** What phones are for, before the room is open. */
  intro: sentence,
  open: label,
  /** Where the slides do not come from a kit that serves phones. */
  none: sentence,
  /** On the internet, where a room opens with the hosts’ link alone. */
  refused: sentence,
  /** The server did not answer when the room was to be opened. */
  silent: sentence,
  /** While the server is waited for. */
  asking: label,
  /** Once more, after the server did not answer. */
  retry: label,
  /** Before the doors open: whether phones reach the laptop at all. */
  test: sentence,
  /** What it means if they do not. */
  apart: sentence,
  /** How many phones are there now. */
  phones: plural(limits.label, 'count'),
  nobody: label,
  /** The server has stopped, or the laptop has slept. */
  away: sentence,
  /** On the code slide: below the code, before the letters to type. */
  letters: sentence,
  /** What the code is, for those who do not see it. */
  picture: sentence,
  /** On the wall while a round is open. */
  answered: plural(limits.label, 'count'),
  /** Ends a round: the bars show. */
  close: label,
  /** Lets people answer again. */
  again: label,
  few: sentence,
  /** Beside each group: how many came by phone. */
  byPhone: template(limits.label, 'count'),
  /** Above the fields beside that: for cards. */
  cards: label,
  /** The second question about a scene, once it is solved. */
  sentence: label,
  end: label,
  /** What ending does, before it is done. */
  sure: sentence,
  keep: label,
  /** The server did not answer when the room was to end. */
  unsure: sentence,
  /** The room is over, and so are its sums. */
  gone: sentence,
  /** After a room has ended: its sums can be asked for again, and the button that does. */
  ended: sentence,
  show: label,
  /** The sums, once the room has ended. */
  sums: z.strictObject({
    heading,
    /** How many people, and how many of six scenes they answered best on average. */
    before: template(limits.sentence, 'people', 'mean', 'scenes'),
    after: template(limits.sentence, 'people', 'mean', 'scenes'),
    /** Where too few people have added theirs. */
    few: sentence,
    caution: sentence,
    save: label,
    /** Heads of the file: the round, the answer, how many. */
    file: z.strictObject({ round: label, answer: label, people: label }),
  }),
})
