import {
  type Dimension,
  type DimensionId,
  type Kind,
  type Kit,
  type Mode,
  type Pole,
  type Quiz,
  turnToOf,
} from '@read-the-room/core'

/** What Read a moment asks and says, and what signs there are. */
export type GuideWords = {
  dimensions: Record<DimensionId, GuideDimension>
  moments: Omit<Kit['moments'], 'title' | 'summary' | 'turnTo' | 'powerHead' | 'kinds'> & {
    kinds: Record<Kind, Omit<KindWords, 'short'>>
    /** Whom to turn to when something goes wrong, where the workshop names somebody. */
    turnTo?: string | undefined
  }
  moment: Omit<Quiz['moment'], 'title'>
}

type KindWords = Kit['moments']['kinds'][Kind]

/** What shows where a dimension lies. */
export type GuideDimension = Pick<Dimension, 'title' | 'question'> &
  Record<Mode, Pick<Pole, 'headline' | 'signs'>>

/** What opens under an answer, and what its parts are called. */
export type AdviceWords = {
  titles: Pick<Quiz, AdviceTitles>
  dimensions: Record<DimensionId, Advice>
}
/** What the parts of advice are called. */
export type AdviceTitles = 'guidance' | 'do' | 'avoid' | 'say' | 'repair'

/** What to do about a dimension; the rest is for cards and slides. */
export type Advice = Pick<Dimension, 'repairs'> &
  Record<Mode, Pick<Pole, 'do' | 'avoid' | 'phrases'>>

/** How a moment is read, for every question about one. */
export function guideWords(kit: Kit): GuideWords {
  return {
    dimensions: each(kit.dimensions, guided),
    moments: { ...readingOf(kit.moments), turnTo: turnToOf(kit) },
    moment: untitled(kit.quiz.moment),
  }
}

/** What helps in each dimension, for whoever has answered. */
export function adviceWords({ dimensions, quiz }: Kit): AdviceWords {
  const { guidance, do: helps, avoid, say, repair } = quiz
  const titles = { guidance, do: helps, avoid, say, repair }
  return { titles, dimensions: each(dimensions, advised) }
}

/** The title comes with the words of every screen. */
function untitled({ title, ...words }: Quiz['moment']): GuideWords['moment'] {
  return words
}

/** Phones do not load what only slides and paper say. */
function readingOf({
  title,
  summary,
  turnTo,
  powerHead,
  kinds: { networking, mixed, socializing, unclear },
  ...told
}: Kit['moments']): GuideWords['moments'] {
  return {
    ...told,
    kinds: {
      networking: unshortened(networking),
      mixed: unshortened(mixed),
      socializing: unshortened(socializing),
      unclear: unshortened(unclear),
    },
  }
}

function unshortened({ short, ...told }: KindWords) {
  return told
}

function each<Part>(
  { purpose, setting, interaction, outcome }: Kit['dimensions'],
  part: (dimension: Dimension) => Part,
): Record<DimensionId, Part> {
  return {
    purpose: part(purpose),
    setting: part(setting),
    interaction: part(interaction),
    outcome: part(outcome),
  }
}

function guided({ title, question, networking, socializing }: Dimension): GuideDimension {
  const shown = ({ headline, signs }: Pole) => ({ headline, signs })
  return { title, question, networking: shown(networking), socializing: shown(socializing) }
}

function advised({ networking, socializing, repairs }: Dimension): Advice {
  const told = ({ do: helps, avoid, phrases }: Pole) => ({ do: helps, avoid, phrases })
  return { networking: told(networking), socializing: told(socializing), repairs }
}
