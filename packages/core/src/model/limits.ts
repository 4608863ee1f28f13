/** A field's longest text, in characters, and why it is that long. */
export type Limit = { max: number; why: string }

/**
 * Limits are measured, not guessed: each face and slide is laid out with every field at its limit
 * and 40 % longer, which is what a translation may need. The cards' `fit` and the deck's `fit`
 * tests hold them to it, so a limit that is raised beyond its face fails there.
 */
export const limits = {
  title: { max: 36, why: 'the head of an A6 card keeps it on one line, two in a longer language' },
  name: { max: 60, why: 'the title slide and the foot of a page name you in a line or two' },
  question: { max: 60, why: 'the head of an A6 card takes two lines, three in a longer language' },
  headline: { max: 46, why: 'a pole on the A6 card takes two lines' },
  summary: { max: 130, why: 'the guide page keeps its notes beside the slide' },
  sign: { max: 60, why: 'three to a pole on the A6 card, two lines each' },
  item: { max: 56, why: 'five to a pole on the back of the A6 card, two lines each' },
  line: { max: 180, why: 'something to say aloud in one breath; long ones stay off the card' },
  heading: { max: 70, why: 'a slide or page heading takes two lines' },
  label: { max: 40, why: 'a button or a label stays on one line of a 320 px phone' },
  tag: { max: 20, why: 'a word or two beside a picture on a card' },
  sentence: { max: 220, why: 'one or two sentences: four lines of a slide' },
  paragraph: { max: 480, why: 'a short paragraph: a minute of speech at most' },
  note: { max: 1600, why: 'a speaker note fits the guide page beside its slide' },
  step: { max: 120, why: 'a step of an activity takes two lines of a slide' },
  field: { max: 60, why: 'the name of a field stays on one line above its writing lines' },
  option: { max: 110, why: 'three options stay in view on a 390 × 844 phone' },
  reason: { max: 300, why: '45 words: read at a glance beside the scene' },
  quote: { max: 120, why: 'a few words of the scene that can be marked there' },
  citation: { max: 420, why: 'one reference in full' },
} as const satisfies Record<string, Limit>

/** The share by which a translation may outgrow the English text. */
export const expansion = 0.4

/** How many signs of a pole a slide and a card show: the first, which are the strongest. */
export const shownSigns = 3
