import { resolve } from 'node:path'
import { Command } from 'commander'
import { contentProblems } from './content-problems.ts'
import { contentFolder, contentLocales } from './folder.ts'

const command = new Command('npm run content --')
  .description('Checks every word of the kit and prints each mistake with its place.')
  .option('--content <folder>', 'the folder to check, instead of the kit’s own words')
  .parse()

const { content } = command.opts<{ content?: string }>()
// npm changes to the kit's own folder; what a person wrote is relative to where they stand.
const folder =
  content === undefined ? contentFolder() : resolve(process.env.INIT_CWD ?? '.', content)
const lines = contentProblems(folder)
if (lines.length > 0) {
  console.error(lines.join('\n'))
  process.exitCode = 1
} else {
  console.log(`The words are in order: ${contentLocales(folder).join(', ')}.`)
}
