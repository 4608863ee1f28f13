import { resolve } from 'node:path'
import { Command } from 'commander'
import { contentFolder, contentLocales, formatProblem, inspect } from './load.ts'

const command = new Command('content')
  .description('Checks every word of the kit and prints each mistake with its place.')
  .option('--content <folder>', 'the folder to check, instead of the kit’s own words')
  .parse()

const { content } = command.opts<{ content?: string }>()
const folder = content === undefined ? contentFolder() : resolve(content)
const locales = contentLocales(folder)
const problems = locales.flatMap((locale) => {
  const result = inspect(locale, folder)
  return 'problems' in result ? result.problems : []
})

for (const line of new Set(problems.map(formatProblem))) console.error(line)
if (locales.length === 0) {
  console.error(`${folder} has no language folder: add one, such as en, with its files`)
  process.exitCode = 1
} else if (problems.length > 0) {
  console.error(
    `\n${new Set(problems.map(formatProblem)).size} to mend. How: each line says what to do.`,
  )
  process.exitCode = 1
} else {
  console.log(`The words are in order: ${locales.join(', ')}.`)
}
