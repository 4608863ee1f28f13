import { afterError } from '@read-the-room/core/after-error'
import '../look/production.ts'
import '@read-the-room/core/closed-pipe'
import { expectNoneKept } from '@read-the-room/core/kept-by-npm'
import { sentenceOf } from '@read-the-room/core/refusal'
import { Command, Option } from 'commander'
import { FitError } from '../prepare/fit-error.ts'
import { build } from './build.ts'
import { calibrate } from './calibrate.ts'
import { check, fitSizes, listStock, verify } from './inspect.ts'
import { cellOption, contentOption, countOption, groupOption } from './options.ts'
import { packFor } from './pack.ts'
import { proofRead } from './proof.ts'

const card = new Option('--card <ids>', 'which cards, with commas between them; all without it')
const stock = new Option(
  '--stock <id>',
  'plain paper or pre-cut stock, see cards stock; the paper of workshop.yml without it',
)
const profile = new Option('--profile <name>', 'color, ink-saver or large-print').default('color')
const locale = new Option(
  '--locale <id>',
  'languages, with commas between them, or pseudo; all without it',
)

const program = new Command('cards')
  .description('Prints the cards of Read the Room.')
  .option('--content <folder>', 'words of your own, instead of those that come with the kit')
  .configureHelp({ showGlobalOptions: true })
  .showSuggestionAfterError()
  .showHelpAfterError(afterError('npm run cards'))
  .addHelpText('after', examples())
  .hook('preAction', (program, command) => {
    expectNoneKept(program, 'npm run cards --')
    expectNoneKept(command, `npm run cards -- ${command.name()}`)
    contentOption(program.opts().content)
  })

program
  .command('build')
  .description('Writes PDF files.')
  .addOption(card)
  .addOption(stock)
  .addOption(profile)
  .addOption(locale)
  .option('--form <name>', 'screen, sheet, fold or shop; all that make sense without it')
  .option('--names <file>', 'a CSV file: each card once for each name')
  .option('--start-at <cell>', 'first free cell of a part-used sheet', cellOption, 1)
  .option('--copies <n>', 'how often each set is printed', countOption, 1)
  .option('--back-first', 'for shops that want the back before the front')
  .option('--out <folder>', 'where files go', '.')
  .action(exits(build))

program
  .command('pack')
  .description('Writes all that a group needs on paper, in one file that is printed once.')
  .requiredOption('--group <people>', 'how many people come, from 3 to 200', groupOption)
  .option('--length <id>', 'the run sheet, such as 45; that of workshop.yml without it')
  .option('--online', 'for a video call: files to share, nothing to print')
  .option('--edition <name>', 'lean: a sheet a person, a set a table; or keepsake: all the cards')
  .option('--paper <name>', 'a4 or letter; the paper of workshop.yml without it')
  .option('--ink-saver', 'black ink alone, and little of it')
  .option('--large-print', 'from 18 points, for those who want it')
  .addOption(locale)
  .option('--out <folder>', 'where files go', '.')
  .action(packFor)

program
  .command('fit')
  .description('Says in which size each set is printed, or what does not fit.')
  .addOption(card)
  .addOption(stock)
  .addOption(profile)
  .addOption(locale)
  .action(exits(fitSizes))

program
  .command('proof')
  .description(
    'Says whether all cards of each language can be printed, or which words must change.',
  )
  .addOption(locale)
  .action(proofRead)

program
  .command('preflight')
  .description('Reads files back and says what is wrong with them.')
  .argument('<files...>')
  .action(exits(check))

program
  .command('calibrate')
  .description('Prints a sheet to measure how far backs lie off, or takes what was read off it.')
  .addOption(stock)
  .addOption(locale)
  .option('--right <mm>', 'where the cross lies across: right of 0 is plus, left is minus')
  .option('--down <mm>', 'where the cross lies down: below 0 is plus, above is minus')
  .option('--reset', 'begin anew: backs are not moved')
  .option('--out <folder>', 'where the file goes', '.')
  .action(calibrate)

program.command('stock').description('Lists paper and pre-cut stock.').action(listStock)

program
  .command('verify')
  .description('Says whether files were made from the words as they are now.')
  .argument('<files...>')
  .action(exits(verify))

try {
  await program.parseAsync()
} catch (error) {
  console.error(sentenceOf(error))
  process.exitCode = error instanceof FitError ? 2 : 1
}

/** What answers with an exit code. */
function exits<T>(work: (given: T) => Promise<number>) {
  return async (given: T) => {
    process.exitCode = await work(given)
  }
}

function examples(): string {
  return `
Examples:
  npm run cards -- build --card comparison --stock letter
  npm run cards -- build --card sorting --stock avery-5371 --start-at 4
  npm run cards -- build --card comparison,rule --names people.csv
  npm run cards -- build --profile ink-saver --form sheet --out printed
  npm run cards -- build --card sorting --stock avery-5371 --content ../our-workshop
  npm run cards -- pack --group 30 --length 60 --ink-saver --paper letter
  npm run cards -- pack --group 12 --length 60 --online
  npm run cards -- calibrate --right 1.5 --down -0.5
  npm run cards -- verify printed/comparison-a4-sheet-en.pdf`
}
