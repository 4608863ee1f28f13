import { load } from '@read-the-room/core/load'
import { expect, test } from 'vitest'
import { chosenOf } from '../link/carried.ts'
import { answeredScenes } from '../state/answered-scenes.ts'
import { questionsOf, tracks } from '../state/tracks.ts'
import { attemptOf } from '../testing/attempts.ts'
import { derived } from '../words/derived.ts'
import { firstWords } from '../words/words.ts'
import { summarize, toText } from './summary.ts'

const kit = load('en')
const words = { ...firstWords(kit.locale, derived.screen(kit)), result: derived.result(kit) }

test.each(tracks)(
  '%s: every scene to look at again says what was asked and what is best',
  (track) => {
    const questions = questionsOf(kit, track)
    const attempt = attemptOf(Object.values(questions), (index) => index)
    const scenes = answeredScenes(Object.keys(questions), questions, chosenOf(attempt))
    const again = scenes.filter(({ chosen, best }) => chosen !== best)
    const text = toText(summarize(words, '', scenes))
    expect(again.length).toBeGreaterThan(0)
    for (const { question, best } of again) {
      const { skill, sentences } = question
      const asked = question.question ?? question.wish
      const lines = [
        sentences.join(' '),
        asked,
        `${kit.quiz.fits[skill].best}: ${best.text}`,
        best.reason,
      ]
      expect(text).toContain(lines.filter((line) => line !== undefined).join('\n'))
    }
  },
)
