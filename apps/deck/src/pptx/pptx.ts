import { atNight, withOwn } from '@read-the-room/brand'
import { direction, tongueOf } from '@read-the-room/core'
import type { FacilitatorKit } from '@read-the-room/core/facilitator'
import { blockTitle } from '../live/agenda.ts'
import { write } from '../ooxml/show.ts'
import type { Paragraph, Tongue } from '../ooxml/words.ts'
import { type Note, noteParts } from '../slides/note.ts'
import type { Slide } from '../slides/slide.ts'
import { slideSize } from './canvas.ts'
import { drawStep } from './draw-step.ts'
import { layouts, look } from './masters.ts'
import type { Picture } from './print-slides.ts'
import { type Step, steps } from './steps.ts'

/** Every file says that it was made then: the same words give the same bytes. */
const made = new Date('2026-01-01T00:00:00Z')

/**
 * The deck as editable slides, one a step: titles, real text and tables, the notes, and the
 * pictures that each step shows.
 */
export function pptx(
  kit: FacilitatorKit,
  slides: Slide[],
  pictures: readonly Picture[][] = [],
): Uint8Array {
  const { deck, workshop } = kit
  const organization = workshop.organization ?? ''
  const colors = withOwn(workshop.colors)
  const foreign = tongueOf(kit)
  const other = (text: string) => {
    const lang = foreign(text)
    return lang === undefined ? undefined : culture(lang)
  }
  const tongue = { lang: culture(kit.locale), rtl: direction(kit.locale) === 'rtl', other }
  const drawing = { colors, night: atNight(workshop.colors), names: markNames(kit), tongue }
  const all = steps(slides)
  return write({
    about: {
      title: deck.title,
      subject: deck.subtitle,
      author: organization === '' ? deck.title : organization,
      organization,
      lang: tongue.lang,
      made,
    },
    look: look(deck.title, colors),
    tongue,
    size: slideSize,
    layouts: layouts(kit, tongue),
    sections: sections(kit, all),
    pages: all.map((step, index) => ({
      ...drawStep(step, pictures[index] ?? [], drawing),
      notes: notes(step.slide.note, kit),
    })),
  })
}

/** What the marks are called: those of signs, and of the two kinds that no sign is called after. */
function markNames({ moments: { signs, kinds } }: FacilitatorKit) {
  return { ...signs, mixed: kinds.mixed.label, unclear: kinds.unclear.label }
}

/** What is said to a slide: heads, then lines. */
function notes(note: Note, { facilitator }: FacilitatorKit): Paragraph[] {
  const paragraph = (text: string, bold: boolean): Paragraph => ({
    runs: [{ text, size: 12, color: '000000', bold }],
    after: 4,
  })
  return noteParts(note, facilitator).flatMap(({ label, lines }) => [
    paragraph(label, true),
    ...lines.map((line) => paragraph(line, false)),
  ])
}

/** One section a block of the run sheet, so that a block can be found, moved or left out. */
function sections(kit: FacilitatorKit, all: Step[]) {
  const ids = [...new Set(all.map(({ slide }) => slide.block))]
  return ids.map((id) => ({
    name: id === 'arrival' ? kit.deck.title : blockTitle(kit, id),
    slides: all.filter(({ slide }) => slide.block === id).length,
  }))
}

/** A language as Office names it, with the country where most people speak it: `es-ES`. */
function culture(locale: string): Tongue['lang'] {
  const { language, region } = new Intl.Locale(locale).maximize()
  return region === undefined ? language : `${language}-${region}`
}
