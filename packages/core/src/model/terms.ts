/** The two modes of being with people. Neither is the better one. */
export const modes = ['networking', 'socializing'] as const
export type Mode = (typeof modes)[number]

/** The four dimensions, in the order in which they are taught. */
export const dimensionIds = ['purpose', 'setting', 'interaction', 'outcome'] as const
export type DimensionId = (typeof dimensionIds)[number]

/** What one dimension of a moment points to. `none` means that nothing was said or shown. */
export const signs = ['networking', 'both', 'socializing', 'none'] as const
export type Sign = (typeof signs)[number]

/** What kind of moment it is, once its signs are read together. */
export const kinds = ['networking', 'mixed', 'socializing', 'unclear'] as const
export type Kind = (typeof kinds)[number]

/** What a question practices: pointing to a sign, reading a whole moment, choosing what to do. */
export const skills = ['recognize', 'read', 'act'] as const
export type Skill = (typeof skills)[number]

/** How an option fits in its scene, from best to least. */
export const fits = ['best', 'workable', 'elsewhere'] as const
export type Fit = (typeof fits)[number]

/** The options of an act question: here and now; later or smaller; not here. */
export const stances = ['now', 'later', 'not'] as const
export type Stance = (typeof stances)[number]

/** The two parallel forms of the short quiz. Either may come first. */
export const forms = ['A', 'B'] as const
export type Form = (typeof forms)[number]

/** Where a question is asked: in a form of the short quiz, in the quick check, or in practice. */
export const rounds = [...forms, 'check', 'practice'] as const
export type Round = (typeof rounds)[number]

/** Where in a block something is said, in speaking order. The deck puts it under that slide. */
export const beats = [
  'turn',
  'open',
  'pair',
  'why',
  'moment',
  'questions',
  'find',
  'rule',
  'verdict',
  'act',
  'power',
  'moves',
  'task',
  'vote',
  'covered',
  'reveal',
  'show',
  'debrief',
  'close',
] as const
export type Beat = (typeof beats)[number]

/** How a field of a paper form is answered: on lines, with one tick, or with a kind of moment. */
export const answers = ['lines', 'tick', 'kind'] as const
export type Answer = (typeof answers)[number]

/** Paper sizes that the kit prints on. */
export const papers = ['a4', 'letter'] as const
export type Paper = (typeof papers)[number]

/** Who a scenario speaks to. */
export const audiences = [
  'everyone',
  'students',
  'office',
  'remote',
  'care',
  'trades',
  'academia',
  'freelance',
  'public',
  'hospitality',
] as const
export type Audience = (typeof audiences)[number]
