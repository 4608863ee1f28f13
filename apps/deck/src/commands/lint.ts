import { afterError } from '@read-the-room/core/after-error'
import '@read-the-room/core/closed-pipe'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { launch } from '@read-the-room/browser'
import { contentProblems } from '@read-the-room/core/content-problems'
import { expectNoneKept } from '@read-the-room/core/kept-by-npm'
import {
  builtLocales,
  chooseLengths,
  chooseLocales,
  load,
  useContent,
} from '@read-the-room/core/load'
import { sentenceOf } from '@read-the-room/core/refusal'
import { Command } from 'commander'
import { formatFinding } from '../lint/finding.ts'
import { lintDeck } from '../lint/lint-deck.ts'

const app = fileURLToPath(new URL('../..', import.meta.url))
const command = new Command('npm run deck:lint --')
  .description('Looks at every slide of the built decks and names what is wrong with it.')
  .showHelpAfterError(afterError('npm run deck:lint'))
  .option('--length <name...>', 'only decks of these lengths, such as 60 or 60-online')
  .option('--locale <language...>', 'only decks in these languages')
  .option('--content <folder>', 'the words of your own that the decks were built with')
  .parse()
type Options = { length?: string[]; locale?: string[]; content?: string }
const { length: onlyLengths, locale: onlyLocales, content } = command.opts<Options>()

try {
  expectNoneKept(command, 'npm run deck:lint --')
} catch (error) {
  stop(sentenceOf(error))
}

const folder = useContent(content)
const problems = contentProblems(folder)
if (problems.length > 0) stop(problems.join('\n'))
const chosen = chooseLocales(onlyLocales?.join() ?? '', folder)
if ('refused' in chosen) stop(chosen.refused)

const decks = builtLocales(folder, onlyLocales?.join()).flatMap((locale) =>
  lengthsOf(locale).map((length) => ({ locale, length })),
)

const browser = await launch()
let sum = 0
for (const { locale, length } of decks) sum += await lint(locale, length)
await browser.close()
if (sum > 0) process.exitCode = 1

async function lint(locale: string, length: string): Promise<number> {
  const name = `deck-${length}-${locale}`
  const file = join(app, 'build', 'facilitator', `deck-${locale}.html`)
  if (!existsSync(file)) {
    console.error(`deck-${locale} is not built: npm run build makes it`)
    return 1
  }
  const pictures = join(app, 'test-results', 'slides', name)
  const findings = await lintDeck(browser, { kit: load(locale), length, file, pictures })
  for (const finding of findings) console.error(formatFinding(name, finding))
  console.log(`${name}: ${findings.length} to mend; pictures in ${pictures}`)
  return findings.length
}

function lengthsOf(locale: string): string[] {
  const found = chooseLengths(onlyLengths, load(locale))
  return 'refused' in found ? stop(found.refused) : found.lengths
}

function stop(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}
