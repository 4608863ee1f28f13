import type { Slide } from '../slides/slide.ts'

/** A slide as it stands after so many clicks. */
export type Step = { slide: Slide; clicks: number }

/** How many pages a slide takes where every click is its own. */
export function stepCount(slide: Slide): number {
  return 'clicks' in slide ? slide.clicks + 1 : 1
}

/** Every slide after every click, in order: a question stands there before its answer does. */
export function steps(slides: Slide[]): Step[] {
  return slides.flatMap((slide) =>
    Array.from({ length: stepCount(slide) }, (_, clicks) => ({ slide, clicks })),
  )
}
