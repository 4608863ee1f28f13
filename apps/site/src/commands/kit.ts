import { afterError } from '@read-the-room/core/after-error'
import '@read-the-room/core/closed-pipe'
import { expectNoneKept } from '@read-the-room/core/kept-by-npm'
import { sentenceOf } from '@read-the-room/core/refusal'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { cards, content, deckLint } from './apps.ts'

const [, , name = 'start'] = process.argv
const typed = name === 'start' || name === 'test' ? `npm ${name}` : `npm run ${name}`

// What a command is made of is loaded when somebody asks for it: all of it takes a second or two.
const program = new Command('npm run')
  .description('Read the Room: one set of words, presented, answered and printed.')
  .showHelpAfterError(afterError(typed))
  .hook('preAction', (_program, command) => expectNoneKept(command, `${typed} --`))
  .configureHelp({ showGlobalOptions: true })
  .exitOverride()

const folder = [
  '--content <folder>',
  'words of your own, instead of those that come with the kit',
] as const
const languages = [
  '--locale <names>',
  'these languages alone: es, or es,en; pseudo shows every text 40 % longer, pseudo-rtl mirrored',
] as const

program
  .command('start')
  .description('Builds everything and serves it on this computer until Ctrl-C.')
  .option(...folder)
  .option(...languages)
  .option('--port <number>', 'the port to serve on (default: a free one)', port)
  .option('--lan [address]', 'serve the public pages to the local network as well, for phones')
  .action(async (given) => (await import('./start.ts')).start(given))
program
  .command('room')
  .description('Serves the public pages and many rooms on the internet, behind a reverse proxy.')
  .requiredOption('--host <address>', 'what people type, such as https://events.example.org')
  .option('--port <number>', 'the port that the proxy asks', port, 8080)
  .option('--listen <address>', 'the address of this computer that it asks', '127.0.0.1')
  .option(...folder)
  .option(...languages)
  .action(async (given) => (await import('./room.ts')).room(given))
program
  .command('build')
  .description('Builds everything into apps/site/dist.')
  .option(...folder)
  .option(...languages)
  .action(async (given) => (await import('./build.ts')).build(given))
program
  .command('dev')
  .description('Serves all rooms and reloads them when a word or a line of code is saved.')
  .option(...folder)
  .option(...languages)
  .action(async (given) => (await import('./dev.ts')).dev(given))
program
  .command('check')
  .description('Checks format, types, dead code, boundaries and words.')
  .option(...folder)
  .action(async (given) => (await import('./check.ts')).check(given))
program
  .command('test')
  .description('Checks everything and runs the tests.')
  .option('--all', 'the long sets as well')
  .action(async (given) => (await import('./test.ts')).test(given))
program
  .command('export')
  .description('Makes what needs a browser, and one archive a language: unzip, open index.html.')
  .option(...folder)
  .option(...languages)
  .addOption(
    new Option(
      '--for <system>',
      'the quiz and its questions alone, for Moodle, Canvas and others',
    ).choices(['lms']),
  )
  .option('--out <folder>', 'where those files go', 'lms')
  .action(async (given) => (await import('./export.ts')).makeExports(given))
program
  .command('new')
  .description('Makes a folder for words and settings of your own, which extends the kit.')
  .argument('<folder>', 'the folder to make, such as ../our-workshop')
  .action(async (path) => (await import('./new.ts')).makeNew(path))
program
  .command('bench')
  .description('Measures the kit, or one room of it, and compares with the budgets.')
  .argument('[room]', 'quiz, deck, cards, room or site')
  .action(async (room) => (await import('./bench.ts')).bench(room))
for (const [name, description, action] of [
  ['content', 'Checks the words.', content],
  ['cards', 'Makes cards: cards -- --help says more.', cards],
  ['deck:lint', 'Looks at every slide: deck:lint -- --help says more.', deckLint],
] as const) {
  program
    .command(name)
    .description(description)
    .helpOption(false)
    .allowUnknownOption()
    .argument('[words...]')
    .action((words: string[]) => action(words))
}

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode
  else {
    console.error(`\n${sentenceOf(error)}`)
    process.exitCode = 1
  }
}

function port(value: string): number {
  const number = Number(value)
  if (Number.isInteger(number) && number >= 0 && number < 65536) return number
  throw new InvalidArgumentError('A port is a whole number from 0 to 65535.')
}
