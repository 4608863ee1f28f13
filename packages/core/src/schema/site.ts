import { z } from 'zod'
import { heading, label, plural, sentence, template, text } from '../fields/text.ts'
import { limits } from '../model/limits.ts'

const door = z.strictObject({
  heading: label,
  text: sentence,
  link: label,
  /** What the picture shows, for those who do not see it. */
  picture: text(limits.sentence),
})

const part = z.strictObject({ heading, intro: sentence })

/** `site.yml`: the words of the home page and of the facilitator's home. */
export const siteSchema = z.strictObject({
  title: label,
  /** The page in one line: under the title and in search results. */
  description: sentence,
  /** Whom it is for and what happens there, below the line above. */
  intro: text(limits.sentence),
  /** What the picture at the top shows, for those who do not see it. */
  hall: text(limits.sentence),
  /** What the kit holds: each stands after its number. */
  holds: z.strictObject({
    heading,
    scenes: text(limits.heading),
    questions: text(limits.heading),
    sorting: text(limits.heading),
    sheets: text(limits.heading),
  }),
  /** Who hands it out, for whom, at a glance: names of the facts, and how they are written. */
  facts: z.strictObject({
    length: label,
    /** "{lengths} minutes"; the lengths are written as the language lists things. */
    minutes: template(limits.label, 'lengths'),
    languages: label,
    paper: label,
    price: label,
    /** That it costs nothing and asks for nothing. */
    free: text(limits.step),
  }),
  doors: z.strictObject({ present: door, quiz: door, cards: door }),
  /** The list of everything that can be printed. */
  print: part.extend({
    /** Heads of the groups. */
    groups: z.strictObject({ packs: heading, cards: heading, quiz: heading, pages: heading }),
    /** What a file is for, by the word in its name. */
    forms: z.strictObject({ sheet: label, fold: label, screen: label, shop: label }),
    /** Other looks of the same file, by the word in its name. */
    profiles: z.record(z.string(), label),
    pages: plural(limits.label, 'count'),
    /** How many things a group holds, beside its name. */
    sheets: plural(limits.label, 'count'),
    /** What a pack holds, above the packs. */
    inside: sentence,
    /** Before the choice of a paper, and the choice that is no paper: cards that are cut already. */
    on: label,
    stock: label,
    /** Pre-cut cards by size: "{size} mm, {count} on a sheet". */
    cells: template(limits.heading, 'size', 'count'),
    /** Opens the pictures of a file's pages and the list of its other forms. */
    look: label,
    /** Names the picture of one page, or of pages that look the same: "Pages 2–5 of 8". */
    page: template(limits.label, 'page', 'count'),
    alike: template(limits.heading, 'pages', 'count'),
    /** Where the pictures show another paper than the chosen one. */
    shown: template(limits.heading, 'paper'),
    open: label,
    save: label,
  }),
  /** The four questions of the model. */
  model: part,
  /** A moment to look at, with its plan: an id of `scenarios.yml`. */
  moment: z.strictObject({ heading, scenario: z.string() }),
  papers: z.strictObject({ a4: label, letter: label }),
  /** In the folder that opens without a server: what stands in for the quiz on phones. */
  folder: z.strictObject({
    quiz: sentence,
    link: label,
    /** Which paper the folder is for, and where the others are: "… {paper} …". */
    paper: template(limits.sentence, 'paper'),
  }),
  /** On the page for addresses that lead nowhere. */
  missing: z.strictObject({ heading, text: sentence, home: label }),
  /** When a newer version of the page has been fetched. */
  update: z.strictObject({ text: sentence, take: label }),
  facilitator: z.strictObject({
    heading,
    intro: sentence,
    /** On the home page: what the facilitator's folder holds, the link to it, and where it is if not beside. */
    holds: sentence,
    enter: label,
    elsewhere: sentence,
    /** Back to the home page. */
    home: label,
    decks: part,
    /** Where nothing was exported yet: how papers and slides for other programs are made. */
    unmade: sentence,
    /** Above the files that were exported before the words changed. */
    older: sentence,
    /** Opens the slides with notes of one length. */
    deck: label,
    /** Files that other programs open: slides as PDF or for PowerPoint. */
    slides: z.strictObject({ pdf: label, pptx: label }),
    /** Papers that belong to no length: what is counted, and the like. */
    papers: part,
    /** Pages for those who buy, announce, lead and weigh the workshop. */
    organizer: part,
    keys: part,
    preparation: part,
    /** "{minutes} minutes before the start" */
    arrival: template(limits.heading, 'minutes'),
    after: heading,
    /** Answers and reasons of the quiz, as a page. */
    answers: part,
    /** What to listen for in each scenario, as a page. */
    listen: part.extend({
      /** Above the scenarios that no run sheet uses. */
      library: label,
    }),
    /** The quiz and its questions for Moodle, Canvas and others. */
    systems: part.extend({
      course: label,
      moodle: label,
      qti: label,
      gift: label,
      /** Why no score is reported, or, where workshop.yml asks for one, that one is. */
      score: sentence,
      scored: sentence,
      /** Where it is written what to set there. */
      guide: sentence,
      /** Where the files are not made yet, and where they say other words: the command. */
      unmade: sentence,
      older: sentence,
    }),
    /** What the kit's claims rest on, as a page. */
    sources: part.extend({ link: label }),
  }),
  privacy: sentence,
  license: sentence,
  /** Leads to the list of what others have made, with its licenses. */
  notices: label,
})

export type Site = z.infer<typeof siteSchema>
