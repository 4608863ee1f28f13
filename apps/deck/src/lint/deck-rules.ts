import { type FacilitatorKit, sheetOf, total } from '@read-the-room/core/facilitator'
import { noteParts } from '../slides/note.ts'
import type { Slide } from '../slides/slide.ts'
import type { Finding } from './finding.ts'

/** Everything that the slides of a deck do wrong before any is drawn. */
export function deckFindings(slides: Slide[], kit: FacilitatorKit, length: string): Finding[] {
  return [...titles(slides), ...notes(slides, kit), ...minutes(slides, kit, length)]
}

function titles(slides: Slide[]): Finding[] {
  return slides.flatMap(({ id, title }, index) => {
    const earlier = slides.slice(0, index).find((slide) => slide.title === title)
    if (earlier === undefined) return []
    const message = `has the title of ${earlier.id}: give it its own`
    return [{ rule: 'duplicate-title', slide: id, message }]
  })
}

function notes(slides: Slide[], kit: FacilitatorKit): Finding[] {
  return slides
    .filter(({ note }) => noteParts(note, kit.facilitator).length === 0)
    .map(({ id }) => ({ rule: 'missing-note', slide: id, message: 'has no note: write one' }))
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
