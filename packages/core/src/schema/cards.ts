import { z } from 'zod'
import { heading, label, sentence, template, text, title } from '../fields/text.ts'
import { limits } from '../model/limits.ts'

const tag = text(limits.tag)

/** A set of the deck: its name, which is on every edge, too, and what it is in a few words. */
const cover = z.strictObject({ name: tag, line: label })

/** `cards.yml`: the words on the cards that are not the model's own. */
export const cardsSchema = z.strictObject({
  /** Title of the comparison cards' files. */
  comparison: title,
  /** Title of the scenario cards' files. */
  scenarios: title,
  /** What the three small pictures on the back of a comparison card stand for. */
  do: tag,
  avoid: tag,
  say: tag,
  /** Head of the line that mends a misstep. */
  repair: label,
  /** Something to say aloud, in the language's own quotation marks: "“{text}”". */
  quote: template(limits.tag, 'text'),
  /** Beside the code that opens the quiz, and what its picture shows: "A code that opens {address}". */
  scan: label,
  code: template(limits.label, 'address'),
  /** Where nobody has said where the quiz is: how to find it. On what people take home. */
  find: sentence,
  /** On a comparison card, before what people usually wear. */
  wear: tag,
  /** The cards that cover the deck, and the backs: the pattern of a set with its name and a line. */
  deck: z.strictObject({
    /** Title of the file. */
    title,
    rule: cover,
    comparison: cover,
    scenarios: cover,
    conflict: cover,
    sorting: cover,
    voting: cover,
    plan: cover,
  }),
  /** Titles of files: a set of cards each, or a sheet with its key. */
  titles: z.strictObject({
    rule: title,
    sorting: title,
    sortingKey: title,
    tableKey: title,
    voting: title,
    votingKey: title,
    before: title,
    after: title,
    check: title,
    quizKey: title,
    tents: title,
    poster: title,
    calibration: title,
  }),
  /** Above the kinds of moment on the back of the card with the rule. */
  whatToDo: label,
  /** Something to say, as the head of a line. */
  sayAloud: label,
  /** On the key of the sorting cards: "Defensible, if {if}". */
  defensible: template(limits.tag, 'if'),
  /** Over the examples of a form. */
  example: label,
  examples: label,
  /** On the quiz on paper: how to answer, and the name of a question. */
  choose: sentence,
  question: template(limits.tag, 'number'),
  /** Names of the options on paper, one letter each, in order. */
  letters: z.array(text(limits.tag)).length(8, 'must name eight options'),
  /** On every form: no names. */
  noName: label,
  /** The sheet that everybody has in the lean edition of a pack. */
  lean: z.strictObject({
    /** What it is called: in the list of a pack, in bookmarks. */
    name: label,
    /** At its head: how to fold it, and how to vote with it. */
    how: sentence,
    /** Beside the line along which the slip is torn off. */
    tear: tag,
    /** The small slip for a vote that nobody sees: its head, and how to use it for one scene. */
    unseen: label,
    tick: template(limits.sentence, 'number'),
  }),
  /** The pack: what it says on its first page. */
  pack: z.strictObject({
    /** "Everything for {count} people: {length}", where the length is the name of a run sheet. */
    title: template(limits.heading, 'count', 'length'),
    /** How to print the lean edition: scale, sides, edge. */
    print: sentence,
    /** How to print the keepsake edition: on one side. */
    printOne: sentence,
    /** What to do with a pack for a video call, of which nothing is printed. */
    share: sentence,
    /** How to fold and cut the keepsake edition. */
    fold: sentence,
    /** How to cut the lean edition: "about {minutes} minutes". */
    cut: template(limits.sentence, 'minutes'),
    /** Where nothing has to be cut. */
    whole: sentence,
    /** "About {minutes} minutes of folding and cutting for one person". */
    cutting: template(limits.sentence, 'minutes'),
    /** When there is no time: what works untrimmed. */
    untrimmed: sentence,
    /** The short quiz on the chairs, which is a file of its own. */
    quiz: sentence,
    /** Before what else the blocks need, such as pens. */
    also: label,
    /** Heads of the table. */
    what: label,
    sheets: label,
    who: label,
    /** The same for files that are shared: how many rooms get a copy. */
    copies: label,
    /** The cards of the scenes that are voted on: their fronts alone. */
    voted: label,
    /** Over the last part, which is for the facilitator alone. */
    keys: label,
    /** Who gets it. */
    person: label,
    pair: label,
    three: label,
    table: label,
    room: label,
    total: label,
  }),
  /** The calibration sheet. */
  calibration: z.strictObject({
    intro: sentence,
    read: sentence,
    enter: sentence,
    ruler: sentence,
    front: heading,
    back: heading,
  }),
})

export type Cards = z.infer<typeof cardsSchema>
