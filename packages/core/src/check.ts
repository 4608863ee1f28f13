import './closed-pipe.ts'
import { existsSync } from 'node:fs'
import { Command } from 'commander'
import { contentNotes, contentNotYet, contentProblems } from './content-problems.ts'
import { contentLocales, here, useContent } from './folder.ts'
import { markTranslated } from './mark-translated.ts'
import { carry } from './table/carry.ts'
import { writeSchemas } from './write-schemas.ts'

const command = new Command('npm run content --')
  .description('Checks every word of the kit and prints each mistake with its place.')
  .option('--content <folder>', 'the folder to check, instead of the kit’s own words')
  .option(
    '--translated <files...>',
    'write down that these (es/forms.yml, or es for all) fit the English as it stands now',
  )
  .option('--schemas', 'write the schemas anew that editors complete and check with')
  .option('--table <file>', 'write the texts of --locale into a table for a spreadsheet (CSV)')
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
}
const { content, translated = [], schemas = false, table, from, locale } = command.opts<Options>()
const folder = useContent(content)
if (schemas) console.log(writeSchemas())
for (const line of markTranslated(folder, translated)) console.log(line)
const carried = carry(folder, {
  ...(table === undefined ? {} : { table: here(table) }),
  ...(from === undefined ? {} : { from: here(from) }),
  ...(locale === undefined ? {} : { locale }),
})
for (const line of carried.done) console.log(line)
const lines = carried.findings.length > 0 ? carried.findings : contentProblems(folder)
if (existsSync(folder)) for (const line of contentNotYet(folder)) console.log(line)
if (lines.length > 0) {
  console.error(lines.join('\n'))
  process.exitCode = 1
} else {
  for (const line of contentNotes(folder)) console.log(line)
  console.log(`The words are in order: ${contentLocales(folder).join(', ')}.`)
}
