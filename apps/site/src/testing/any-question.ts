import fc from 'fast-check'
import type { BankQuestion } from '../bank/question.ts'

/** Characters that the formats use for themselves, other scripts, and what people paste. */
const hostile = fc.string({
  unit: fc.constantFrom(
    ...[...'abc ~=#{}:\\/\'"<b>&;%$ñ¿«»→אב🙂\n'],
    '&amp;',
    '<b>',
    '::',
    '\u200f',
    '🙂',
    '->',
    ']]>',
    '@@PLUGINFILE@@/',
  ),
  minLength: 1,
  maxLength: 60,
})
// Names and paragraphs are trimmed by the content's own reader.
const words = hostile.map((text) => text.trim()).filter((text) => text !== '')
const line = words.map((text) => text.replace(/\s+/g, ' ').trim())
const answer = fc.record({ text: words, reason: fc.array(words, { minLength: 1, maxLength: 6 }) })
const picture = fc.record({
  file: fc.constant('plan-one.png'),
  alt: line,
  svg: words.map((text) => `<svg>${text}</svg>`),
  png: fc.uint8Array({ minLength: 1, maxLength: 90 }),
})

/** A question that nobody chose. */
export const anyQuestion: fc.Arbitrary<BankQuestion> = fc
  .record({
    family: fc.array(line, { maxLength: 1 }),
    scene: fc.array(words, { maxLength: 4 }),
    picture: fc.option(picture, { nil: undefined }),
    ask: words,
    answers: fc.array(answer, { minLength: 2, maxLength: 8 }),
  })
  .map(({ family, scene, ask, answers, ...drawn }) => ({
    id: 'one-question',
    category: ['Read the Room', 'Quick check', ...family],
    title: family[0] ?? 'Untitled',
    scene,
    ...drawn,
    ask,
    answers: answers.map((one, at) => ({
      ...one,
      key: String(at + 1),
      credit: at === 0 ? 1 : at === 1 ? 0.5 : 0,
    })),
  }))
