import type { Slide } from '../../slides/slide.ts'

/** Words of a slide that must not be seen before so many clicks: answers, most of all. */
export type LaterWords = { text: string; from: number }

/** Everything that comes with a click, and with which. */
export function laterWords(slide: Slide): LaterWords[] {
  switch (slide.layout) {
    case 'pair':
      return slide.places.map(({ text }, index) => ({ text, from: index + 1 }))
    case 'questions':
      return slide.questions.flatMap(({ finds }, index) =>
        Object.values(finds).map((text) => ({ text, from: index + 1 })),
      )
    case 'question':
      return [slide.fits, slide.reason].map((text) => ({ text, from: 1 }))
    case 'activity':
      return slide.steps.map(({ text }) => ({ text, from: 1 }))
    case 'scene':
      return sceneWords(slide)
    default:
      return []
  }
}

/** Where the room votes, all four names of kinds are seen; whether a sign is one is not. */
function sceneWords({ signs, found, verdict, clicks, votes }: Extract<Slide, { layout: 'scene' }>) {
  const never = clicks + 1
  return [
    ...signs.flatMap(({ outside }, index) =>
      outside === '' ? [] : [{ text: outside, from: clicks === 0 ? never : index + 1 - found }],
    ),
    ...(verdict === undefined ? [] : [{ text: verdict.next, from: clicks }]),
    ...(verdict === undefined || votes.length > 0 ? [] : [{ text: verdict.label, from: clicks }]),
  ]
}
