import type { Command } from 'commander'
import { Refusal } from './refusal.ts'

/** What npm takes an option for whose letters are options of its own: `--lan` is `-l -a -n` to it. */
const letters: Record<string, string[]> = { lan: ['long', 'all'] }

/** An option of npm's own may be in a file of settings, and says nothing of what was typed. */
const own = ['all', 'long']

/**
 * Throws a `Refusal` when npm kept an option of a command to itself, as it does unless two hyphens
 * stand before it: what was asked for would be left out without a word. `typed` is the command as it
 * should be written, with them.
 */
export function expectNoneKept(
  command: Pick<Command, 'options' | 'getOptionValueSource'>,
  typed: string,
  env: NodeJS.ProcessEnv = process.env,
): void {
  for (const option of command.options) {
    const name = (option.long ?? '').slice(2)
    const came = command.getOptionValueSource(option.attributeName()) === 'cli'
    const [value, ...others] = keys(name).map((key) => env[key] ?? '')
    if (came || own.includes(name) || !value || others.includes('')) continue
    const meant = value === 'true' ? `--${name}` : `--${name} ${value}`
    throw new Refusal(
      `npm kept --${name} to itself: two hyphens come before all options, as in ${typed} ${meant}`,
    )
  }
}

/** The variables in which npm tells what it took an option for. */
function keys(option: string): string[] {
  const names = letters[option] ?? [option]
  return names.map((name) => `npm_config_${name.replaceAll('-', '_')}`)
}
