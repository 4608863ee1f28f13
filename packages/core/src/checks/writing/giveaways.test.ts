import { expect, test } from 'vitest'
import { giveaways } from './giveaways.ts'
import { findings, withOptions } from './sample.ts'

test('absolutes and "all of the above" are told, option by option', () => {
  const questions = { seeds: withOptions('Say yes.', 'Never say yes.', 'All of the above.') }
  expect(findings(giveaways, { questions })).toMatchInlineSnapshot(`
    [
      "seeds.options.workable.text: says "Never", which gives an answer away: say what is done in this scene",
      "seeds.options.backfires.text: says "All of the above", which gives an answer away: say what is done in this scene",
    ]
  `)
})

test('Spanish has its own list, which needs whole words', () => {
  const questions = { seeds: withOptions('Di que sí.', 'Di siempre que sí.', 'Busca consuelo.') }
  expect(findings(giveaways, { questions, locale: 'es' })).toMatchInlineSnapshot(`
    [
      "seeds.options.workable.text: says "siempre", which gives an answer away: say what is done in this scene",
    ]
  `)
})

test('a language without a list is left in peace', () => {
  const questions = { seeds: withOptions('Ja.', 'Never.', 'Nein.') }
  expect(findings(giveaways, { questions, locale: 'de' })).toEqual([])
})
