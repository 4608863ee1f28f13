import { expect, test } from 'vitest'
import { findings } from '../../testing/findings.ts'
import { bank, familySample } from '../../testing/question-samples.ts'
import { giveaways } from './giveaways.ts'

function told(now: string, later: string, not: string, locale = 'en'): string[] {
  const act = { seeds: familySample({ options: { now, later, not } }) }
  return findings(giveaways, { questions: bank({ act }), locale })
}

test('absolutes and "all of the above" are told, option by option', () => {
  expect(told('Say yes.', 'Never say yes.', 'All of the above.')).toMatchInlineSnapshot(`
    [
      "act.seeds.options.later: says "Never", which gives an answer away: say what is done",
      "act.seeds.options.not: says "All of the above", which gives an answer away: say what is done",
    ]
  `)
})

test('Spanish has its own list, which needs whole words', () => {
  expect(told('Di que sí.', 'Di siempre que sí.', 'Busca consuelo.', 'es')).toMatchInlineSnapshot(`
    [
      "act.seeds.options.later: says "siempre", which gives an answer away: say what is done",
    ]
  `)
})

test('a language without a list is left in peace', () => {
  expect(told('Ja.', 'Never.', 'Nein.', 'de')).toEqual([])
})
