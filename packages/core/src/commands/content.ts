import './closed-pipe.ts'
import { Command } from 'commander'
import { contentLocales, here, useContent } from '../load/folder.ts'
import { folderFault } from '../load/folder-fault.ts'
import { afterError } from './after-error.ts'
import { bestGuesses } from './best-guesses.ts'
import {
  contentAdvice,
  contentBorrowed,
  contentNotes,
  contentProblems,
} from './content-problems.ts'
import { expectNoneKept } from './kept-by-npm.ts'
import { markTranslated } from './mark-translated.ts'
import { sentenceOf } from './refusal.ts'
import { carry } from './table/carry.ts'
import { writeSchemas } from './write-schemas.ts'

const command = new Command('npm run content --')
  .description('Checks every word of the kit and prints each mistake with its place.')
  .showHelpAfterError(afterError('npm run content'))
  .option('--content <folder>', 'the folder to check, instead of the kit’s own words')
  .option(
    '--translated <files...>',
    'write down that these (es/forms.yml, or es for all) fit the English as it stands now',
  )
  .option('--schemas', 'write the schemas anew that editors complete and check with')
  .option('--table <file>', 'write the texts of --locale into a table for a spreadsheet (CSV)')
  .option('--only <file>', 'with --table: the texts of one file, such as forms')
  .option('--from <file>', 'read them back from such a table')
  .option('--locale <locale>', 'the language of the table, such as es')
  .parse()

type Options = {
  content?: string
  translated?: string[]
  schemas?: boolean
  table?: string
  from?: string
  locale?: string
  only?: string
}
const options = command.opts<Options>()
const { content, translated = [], schemas = false, table, from, locale, only } = options

try {
  expectNoneKept(command, 'npm run content --')
  const lines = run(useContent(content))
  if (lines.length > 0) {
    console.error(lines.join('\n'))
    process.exitCode = 1
  }
} catch (error) {
  console.error(sentenceOf(error))
  process.exitCode = 1
}

/** Does what was asked, and gives a line for everything that is not in order. */
function run(folder: string): string[] {
  const fault = folderFault(folder)
  if (fault !== undefined) return [fault]
  if (schemas) console.log(writeSchemas())
  const marked = markTranslated(folder, translated)
  const carried = carry(folder, {
    ...(table === undefined ? {} : { table: here(table) }),
    ...(from === undefined ? {} : { from: here(from) }),
    ...(locale === undefined ? {} : { locale }),
    ...(only === undefined ? {} : { only }),
  })
  for (const line of [...marked.done, ...carried.done]) console.log(line)
  const findings = [...marked.findings, ...carried.findings]
  if (findings.length > 0) return findings
  const lines = contentProblems(folder)
  for (const line of contentBorrowed(folder)) console.log(line)
  if (lines.length > 0) return lines
  for (const line of [...contentAdvice(folder), ...contentNotes(folder)]) console.log(line)
  // Whoever carries a table to and fro looks at words alone.
  if (table === undefined && from === undefined) {
    for (const line of bestGuesses(folder)) console.log(line)
  }
  console.log(`The words are in order: ${contentLocales(folder).join(', ')}.`)
  return []
}
