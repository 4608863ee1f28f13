import { contentFolder, contentLocales, load } from '@read-the-room/core/load'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { freshState } from '../state/state.ts'
import { questionsOf } from '../state/tracks.ts'
import { attemptOf, type Spot, spotsIn, withReasons } from '../testing/attempts.ts'
import { derived } from '../words/derived.ts'
import { firstWords } from '../words/words.ts'
import * as reasons from './reasons.tsx'
import { Round } from './round.tsx'

const kits = contentLocales(contentFolder()).map((locale) => load(locale))
type Kit = (typeof kits)[number]

test.each(kits)('$locale: a question says what it has in common with the one before it', (kit) => {
  for (const spot of spotsIn(kit)) {
    const { contrast } = kit.quiz
    const said = Object.values(contrast).filter((text) => asked(kit, spot).includes(marked(text)))
    expect(said).toEqual(spot.contrast ? [contrast[spot.question.skill]] : [])
  }
})

test.each(kits)('$locale: reasons come at once, and before the workshop after the last', (kit) => {
  for (const spot of spotsIn(kit)) {
    const first = spot.track === 'before'
    expect(asked(kit, spot).includes(marked(kit.quiz.later))).toBe(first)
  }
})

test.each(kits)(
  '$locale: the reasons of a contrast show what changed, where a scene did',
  (kit) => {
    for (const spot of spotsIn(kit)) {
      if (spot.track === 'before') continue
      const changed = changedIn(spot)
      const text = reasoned(kit, spot)
      expect(text.includes('class="changed"')).toBe(changed.length > 0)
      for (const sentence of changed) expect(text).toContain(marked(sentence))
    }
  },
)

/** In both scenes, the sentence that differs in a pair, or those that decide in a family. */
function changedIn({ question, before, contrast }: Spot): string[] {
  const other = before.at(-1)
  if (!contrast || other === undefined || question.skill === 'recognize') return []
  const at = question.sentences.findIndex((text) => !other.sentences.includes(text))
  return [other, question].map(({ skill, sentences, deciding }) =>
    skill === 'read' ? (sentences[at] ?? '') : deciding.map((index) => sentences[index]).join(' '),
  )
}

/** The markup of a question that waits for an answer. */
function asked(kit: Kit, spot: Spot): string {
  return draw(kit, spot, attemptOf(spot.before))
}

/** The markup of its reasons. */
function reasoned(kit: Kit, spot: Spot): string {
  return draw(kit, spot, withReasons(attemptOf(spot.before), spot.question, false))
}

function draw(kit: Kit, { track }: Spot, attempt: ReturnType<typeof attemptOf>): string {
  const words = { ...firstWords(kit.locale, derived.screen(kit)), guide: derived.guide(kit) }
  return renderToStaticMarkup(
    createElement(Round, {
      words,
      reasons,
      state: { ...freshState, attempts: { ...freshState.attempts, [track]: attempt } },
      name: track,
      ids: words.ids[track],
      questions: questionsOf(kit, track),
      dispatch: () => {},
      announce: () => {},
      result: null,
    }),
  )
}

/** A text as it stands in markup. */
function marked(text: string): string {
  return renderToStaticMarkup(text)
}
