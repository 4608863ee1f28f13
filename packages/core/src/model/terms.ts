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

/** What a question practices: naming a sign, reading a whole moment, choosing what to do. */
export const skills = ['recognize', 'read', 'act'] as const
export type Skill = (typeof skills)[number]

/** The options of a question. The key carries the credit, so that translating cannot break it. */
export const optionKeys = ['best', 'workable', 'backfires'] as const
export type OptionKey = (typeof optionKeys)[number]

/** Credit of an option: 2 best, 1 workable, 0 backfires. Never shown to anyone as points. */
export const credit = { best: 2, workable: 1, backfires: 0 } as const satisfies Record<
  OptionKey,
  number
>

/** The two parallel forms: A before the workshop, B after it. */
export const forms = ['A', 'B'] as const
export type Form = (typeof forms)[number]

/** Where a question is used: before and after the workshop, in the quick check, or for practice. */
export const questionSets = ['workshop', 'check', 'practice'] as const
export type QuestionSet = (typeof questionSets)[number]

/** Where in a block something is said, in speaking order. The deck puts it under that slide. */
export const beats = [
  'open',
  'pair',
  'why',
  'moment',
  'questions',
  'find',
  'rule',
  'act',
  'moves',
  'task',
  'vote',
  'covered',
  'reveal',
  'debrief',
  'close',
] as const
export type Beat = (typeof beats)[number]

/** How a field of a paper form is answered: on lines, with one tick, or with a number. */
export const answers = ['lines', 'tick', 'count'] as const
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
