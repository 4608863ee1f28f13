import { Command } from 'commander'
import { expect, test } from 'vitest'
import { expectNoneKept } from './kept-by-npm.ts'

function given(...words: string[]): Command {
  return new Command('start')
    .option('--lan [address]', 'to the network')
    .option('--locale <names>', 'languages')
    .option('--ink-saver', 'black ink')
    .option('--all', 'the long sets')
    .parse(words, { from: 'user' })
}

test.each([
  ['--lan', { npm_config_long: 'true', npm_config_all: 'true' }, 'npm start -- --lan'],
  ['--locale=es', { npm_config_locale: 'es' }, 'npm start -- --locale es'],
  ['--ink-saver', { npm_config_ink_saver: 'true' }, 'npm start -- --ink-saver'],
])('what npm made of %s is told, with what to write', (_typed, env, write) => {
  expect(() => expectNoneKept(given(), 'npm start --', env)).toThrow(new RegExp(`as in ${write}$`))
})

test('an option that came through, and settings of npm’s own, are no fault', () => {
  const kept = { npm_config_locale: 'es' }
  expect(() => expectNoneKept(given('--locale', 'es'), 'npm start', kept)).not.toThrow()
  const settings = { npm_config_all: 'true', npm_config_yes: '' }
  expect(() => expectNoneKept(given(), 'npm start', settings)).not.toThrow()
})
