import { type FacilitatorKit, sheetOf, total } from '@read-the-room/core/facilitator'
import type { Slide } from '../slides/slide.ts'
import { wordsOn } from '../slides/words-on.ts'
import type { Finding } from './finding.ts'

/** Everything that the slides of a deck do wrong before any is drawn. */
export function deckFindings(slides: Slide[], kit: FacilitatorKit, length: string): Finding[] {
  return [...titles(slides), ...notes(slides), ...wordy(slides), ...minutes(slides, kit, length)]
}

function titles(slides: Slide[]): Finding[] {
  return slides.flatMap(({ id, title }, index) => {
    const earlier = slides.slice(0, index).find((slide) => slide.title === title)
    // A scene keeps its name from the first reading to the verdict.
    if (earlier?.layout === 'scene') return []
    if (earlier === undefined) return []
    const message = `has the title of ${earlier.id}: give it its own`
    return [{ rule: 'duplicate-title', slide: id, message }]
  })
}

function notes(slides: Slide[]): Finding[] {
  return slides
    .filter(({ note }) => note.say.length === 0)
    .map(({ id }) => ({
      rule: 'missing-note',
      slide: id,
      message: 'has nothing to say: write it in the script of its block',
    }))
}

/** The most words that a room reads while somebody speaks. A story is read aloud, or in quiet. */
const mostWords = 60

function wordy(slides: Slide[]): Finding[] {
  return slides.flatMap((slide) => {
    const words = wordsOn(slide)
    if (words <= mostWords) return []
    const message = `shows ${words} words, more than ${mostWords}: shorten it`
    return [{ rule: 'too-many-words', slide: slide.id, message }]
  })
}

function minutes(slides: Slide[], kit: FacilitatorKit, length: string): Finding[] {
  const sheet = sheetOf(kit, length)
  const sum = total(sheet)
  const wrong =
    sum === sheet.minutes ? [] : [fault(length, `adds up to ${sum} minutes, not ${sheet.minutes}`)]
  const bare = sheet.blocks
    .filter(({ id }) => !slides.some(({ block }) => block === id))
    .map(({ id }) => fault(id, 'has minutes in the run sheet and no slide'))
  return [...wrong, ...bare]
}

function fault(slide: string, message: string): Finding {
  return { rule: 'block-minutes', slide, message }
}
