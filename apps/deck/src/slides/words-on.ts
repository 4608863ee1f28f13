import type { Slide } from './slide.ts'

/**
 * How many words of a slide the room reads while somebody speaks, at its fullest step. The sentences
 * of a scene are left out, for they are read aloud word by word or in quiet.
 */
export function wordsOn(slide: Slide): number {
  return words([slide.title, ...texts(slide)])
}

function words(lines: string[]): number {
  return lines.flatMap((line) => line.split(/\s+/)).filter((word) => /[\p{L}\p{N}]/u.test(word))
    .length
}

/** Of texts that take each other's place, the longer ones. */
function longest(...choices: string[][]): string[] {
  return choices.reduce((most, some) => (words(some) > words(most) ? some : most), [])
}

function texts(slide: Slide): string[] {
  switch (slide.layout) {
    case 'cover':
      return [slide.subtitle, ...slide.place]
    case 'claims':
      return [...slide.claims.flatMap(({ text, source }) => [text, source]), slide.aim]
    case 'points':
      return [...slide.points, ...(slide.marks ?? []).map(({ label }) => label)]
    case 'close':
      return [...slide.questions, slide.plan, slide.code?.scan ?? '', ...slide.place]
    case 'divider':
      return [slide.kicker]
    case 'questions':
      return [
        ...slide.questions.map(({ text }) => text),
        ...longest(...slide.questions.map(({ finds }) => Object.values(finds))),
      ]
    case 'rule':
      return slide.kinds.flatMap(({ label, text, examples }) => [
        label,
        text,
        ...examples.map(({ soFar }) => soFar),
      ])
    case 'code':
      return slide.lines
    case 'pair':
      return [slide.line, slide.ask, ...slide.places.flatMap(({ text }) => [text, slide.again])]
    case 'moves':
      return slide.moves.flatMap(({ title, line }) => [title, line])
    case 'scene':
      return [
        slide.kicker,
        ...(slide.votes.length > 0
          ? [slide.task ?? '', ...slide.votes.map(({ label }) => label)]
          : slide.signs.map(({ question }) => question)),
      ]
    case 'kinds':
      return slide.kinds.flatMap(({ label, text }) => [label, text])
    case 'power':
      return [slide.text, slide.turnTo]
    case 'question':
      return [
        slide.ask,
        ...longest(slide.options, [slide.options[slide.best] ?? '', slide.fits, slide.reason]),
      ]
    case 'activity':
      return [
        slide.groups.label,
        slide.groups.text,
        ...longest(
          [slide.invitation, slide.smile ?? '', ...(slide.cards ?? []).map(({ label }) => label)],
          slide.steps.flatMap(({ text, time }) => [text, time]),
        ),
      ]
    default:
      throw new RangeError(`no such layout: ${String(slide satisfies never)}`)
  }
}
