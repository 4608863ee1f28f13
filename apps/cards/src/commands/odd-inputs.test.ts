import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sentenceOf } from '@read-the-room/core/refusal'
import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import { type BuildOptions, build } from './build.ts'
import { calibrate } from './calibrate.ts'
import { check, fitSizes, verify } from './inspect.ts'
import { cellOption, contentOption, countOption, groupOption } from './options.ts'
import { type PackOptions, packFor } from './pack.ts'
import { proofRead } from './proof.ts'

// Whatever a person types or has in a folder is answered in one sentence each, without a trace.

const folder = mkdtempSync(join(tmpdir(), 'read-the-room-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
  vi.unstubAllEnvs()
})
beforeEach(() => vi.stubEnv('INIT_CWD', folder))

mkdirSync(join(folder, 'empty'))
const files: { [name: string]: string | Uint8Array } = {
  'others.csv': 'name\n王小明\nAda\nمحمد\n',
  'wide.csv': `name\n${'W'.repeat(40)}\n`,
  'open.csv': 'name\n"Ada\n',
  'head.csv': 'name\n',
  'hidden.csv': 'name\n\u001b[31mAda\n',
  'turned.csv': 'name\n\u202eAda\n',
  'latin.csv': new Uint8Array([0x4a, 0xf6, 0x72, 0x67]),
  'heads.csv': 'Ada,Lovelace\nBo,Ek\n',
  'noise.pdf': '%PDF-1.7\nnothing',
}
for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)

const one = {
  card: 'rule',
  locale: 'en',
  form: 'sheet',
  profile: 'color',
  startAt: 1,
  copies: 1,
  out: 'made',
}
const building = (options: Partial<BuildOptions>) => async () => await build({ ...one, ...options })
const packing = (options: Partial<PackOptions>) => async () =>
  await packFor({ group: 8, locale: 'en', out: 'made', ...options })

const inputs: [what: string, () => unknown][] = [
  ['--card nope', building({ card: 'nope' })],
  ['--card rule,', building({ card: 'rule,' })],
  ['--card tents', building({ card: 'tents' })],
  ['--stock 9999', building({ stock: '9999' })],
  ['--stock 5372', building({ stock: '5372' })],
  ['--stock c320', building({ stock: 'c320' })],
  ['--stock 5371 --card poster', building({ stock: '5371', card: 'poster' })],
  ['--copies 2 --form shop', building({ copies: 2, form: 'shop' })],
  ['--profile big', building({ profile: 'big' })],
  ['--locale xx', building({ locale: 'xx' })],
  ['--form paper', building({ form: 'paper' })],
  ['--card sorting --form fold', building({ card: 'sorting', form: 'fold' })],
  ['--start-at 1.5', () => cellOption('1.5')],
  ['--copies 0', () => countOption('0')],
  ['--copies 1001', () => countOption('1001')],
  ['pack --group 2', () => groupOption('2')],
  ['pack --group 201', () => groupOption('201')],
  ['--start-at 99', building({ startAt: 99 })],
  ['--names nofile.csv', building({ names: 'nofile.csv' })],
  ['--names empty', building({ names: 'empty' })],
  ['--names ""', building({ names: '' })],
  ['--names others.csv', building({ names: 'others.csv' })],
  ['--names wide.csv', building({ names: 'wide.csv' })],
  ['--names open.csv', building({ names: 'open.csv' })],
  ['--names head.csv', building({ names: 'head.csv' })],
  ['--names hidden.csv', building({ names: 'hidden.csv' })],
  ['--names turned.csv', building({ names: 'turned.csv' })],
  ['--names latin.csv', building({ names: 'latin.csv' })],
  ['--names heads.csv', building({ names: 'heads.csv' })],
  ['pack --paper 5371', packing({ paper: '5371' })],
  ['pack --length 75', packing({ length: '75' })],
  ['pack --online --length 45', packing({ online: true, length: '45' })],
  ['pack --online --ink-saver', packing({ online: true, inkSaver: true })],
  ['pack --online --edition lean', packing({ online: true, edition: 'lean' })],
  ['pack --edition luxury', packing({ edition: 'luxury' })],
  ['pack --ink-saver --large-print', packing({ inkSaver: true, largePrint: true })],
  ['--out head.csv', building({ out: 'head.csv' })],
  ['--out head.csv/inside', building({ out: 'head.csv/inside' })],
  ['--content nofolder', () => contentOption('nofolder')],
  ['--content head.csv', () => contentOption('head.csv')],
  ['--content empty', () => contentOption('empty')],
  ['fit --card nope', () => fitSizes({ card: 'nope', profile: 'color' })],
  ['preflight nofile.pdf', () => check(['nofile.pdf'])],
  ['preflight empty', () => check(['empty'])],
  ['preflight noise.pdf', () => check(['noise.pdf'])],
  ['verify noise.pdf', () => verify(['noise.pdf'])],
  ['calibrate --right 1,2.3', () => calibrate({ right: '1,2.3', out: '.' })],
  ['calibrate --right ""', () => calibrate({ right: '', out: '.' })],
  ['calibrate --down 99', () => calibrate({ down: '99', out: '.' })],
  ['proof --locale pseudo-rtl', () => proofRead({ locale: 'pseudo-rtl' })],
]

test('odd inputs are answered in sentences, and nothing is written', async () => {
  const answers: string[] = []
  for (const [what, run] of inputs) answers.push(`${what}\n  ${await answer(run)}`)
  expect(answers.join('\n').replaceAll(folder, '…')).toMatchInlineSnapshot(`
    "--card nope
      There is no card "nope": write one of deck, rule, comparison, scenarios, conflict, sorting, voting, plan, exit, watcher, later, clinic, moves, invitation, poster, sponsor, quiz-before, quiz-after, quiz-check, announcement, attendance, manager, briefing, evaluation, sessions, observer, departures, table-key, sorting-key, voting-key, quiz-key, tally, tents.
    --card rule,
      There is no card "": write one of deck, rule, comparison, scenarios, conflict, sorting, voting, plan, exit, watcher, later, clinic, moves, invitation, poster, sponsor, quiz-before, quiz-after, quiz-check, announcement, attendance, manager, briefing, evaluation, sessions, observer, departures, table-key, sorting-key, voting-key, quiz-key, tally, tents.
    --card tents
      Tents carry names: add --names people.csv.
    --stock 9999
      There is no stock "9999": write one of a4, letter, avery-28371, avery-3263, avery-5163, avery-5164, avery-5168, avery-5305, avery-5371, avery-5376, avery-5377, avery-5388, avery-5389, avery-5395, avery-5871, avery-5881, avery-5911, avery-6873, avery-8163, avery-8164, avery-8317, avery-8371, avery-8373, avery-8376, avery-8377, avery-8387, avery-8388, avery-8871, avery-c2357, avery-c2361, avery-c32011-10, avery-c32015, avery-c9312, avery-j8165, avery-l7165, avery-l7414, avery-l7415, avery-l7418.
    --stock 5372
      There is no stock "5372" (did you mean "5371"?): write one of a4, letter, avery-28371, avery-3263, avery-5163, avery-5164, avery-5168, avery-5305, avery-5371, avery-5376, avery-5377, avery-5388, avery-5389, avery-5395, avery-5871, avery-5881, avery-5911, avery-6873, avery-8163, avery-8164, avery-8317, avery-8371, avery-8373, avery-8376, avery-8377, avery-8387, avery-8388, avery-8871, avery-c2357, avery-c2361, avery-c32011-10, avery-c32015, avery-c9312, avery-j8165, avery-l7165, avery-l7414, avery-l7415, avery-l7418.
    --stock c320
      There is more than one stock "c320": write one of avery-c32011-10, avery-c32015.
    --stock 5371 --card poster
      poster is a whole page: print on plain paper, --stock letter.
    --copies 2 --form shop
      Copies are made of sheets and folds: leave out --copies or --form.
    --profile big
      There is no profile "big": write one of color, ink-saver, large-print.
    --locale xx
      There is no language "xx": write one or more of en, es, pseudo, pseudo-rtl.
    --form paper
      There is no form "paper": write one of screen, sheet, fold, shop.
    --card sorting --form fold
      sorting is not made as fold: use screen or sheet or shop.
    --start-at 1.5
      "1.5" is no cell: count from 1 at the top left.
    --copies 0
      "0" is no number to print: write a whole number from 1 to 1000.
    --copies 1001
      "1001" is no number to print: write a whole number from 1 to 1000.
    pack --group 2
      "2" is no group to make a pack for: write a whole number from 3 to 200.
    pack --group 201
      "201" is no group to make a pack for: write a whole number from 3 to 200.
    --start-at 99
      A sheet of rule has 4 cells: start at one of them.
    --names nofile.csv
      …/nofile.csv is not there: correct the name.
    --names empty
      empty is a folder: name a file.
    --names ""
      A file without a name was asked for: write its name.
    --names others.csv
      others.csv:2  "王小明" has the character 王 (U+738B), which no typeface of the cards has: write it in letters that are Latin, Greek, Cyrillic or Hebrew
      others.csv:4  "محمد" has the character م (U+0645), which no typeface of the cards has: write it in letters that are Latin, Greek, Cyrillic or Hebrew
    --names wide.csv
      wide.csv:2  "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW" is too wide for its line even at 10 pt: shorten it by 15 letters
    --names open.csv
      open.csv:2  a quotation mark is never closed: close it
    --names head.csv
      head.csv  names nobody: write one name a line
    --names hidden.csv
      hidden.csv:2  "�[31mAda" has a hidden U+001B, which is no letter: delete that
    --names turned.csv
      turned.csv:2  "�Ada" has a hidden U+202E that turns it: delete that
    --names latin.csv
      latin.csv  is not UTF-8: save it as "CSV UTF-8"
    --names heads.csv
      heads.csv:1  has 2 cells, and no column is called Name: write Name, or First name and Last name, above the names; put quotation marks around a name with a comma
    pack --paper 5371
      There is no paper "5371": write one of a4, letter.
    pack --length 75
      There is no length "75" (did you mean "45"?): write one of 30, 45, 60, 60-online, 90.
    pack --online --length 45
      There is no run sheet of 45 minutes for a video call: write --length 60.
    pack --online --ink-saver
      On a video call nothing is printed: leave out --ink-saver.
    pack --online --edition lean
      On a video call nothing is printed: leave out --edition.
    pack --edition luxury
      There is no edition "luxury": write one of lean, keepsake.
    pack --ink-saver --large-print
      Large print comes in color: leave out --ink-saver or --large-print.
    --out head.csv
      head.csv is a file: name a folder.
    --out head.csv/inside
      …/head.csv/inside leads through a file: name a folder.
    --content nofolder
      There is no folder …/nofolder: correct --content.
    --content head.csv
      …/head.csv is a file: name the folder that it is in, ….
    --content empty
      …/empty has no language folder: add one, such as en.
    fit --card nope
      There is no card "nope": write one of deck, rule, comparison, scenarios, conflict, sorting, voting, plan, exit, watcher, later, clinic, moves, invitation, poster, sponsor, quiz-before, quiz-after, quiz-check, announcement, attendance, manager, briefing, evaluation, sessions, observer, departures, table-key, sorting-key, voting-key, quiz-key, tally, tents.
    preflight nofile.pdf
      …/nofile.pdf is not there: correct the name.
    preflight empty
      empty is a folder: name a file.
    preflight noise.pdf
      noise.pdf is no PDF that can be read: make it again.
    verify noise.pdf
      noise.pdf is no PDF that can be read: make it again.
    calibrate --right 1,2.3
      "1,2.3" is no offset: write millimetres between -10 and 10.
    calibrate --right ""
      "" is no offset: write millimetres between -10 and 10.
    calibrate --down 99
      "99" is no offset: write millimetres between -10 and 10.
    proof --locale pseudo-rtl
      Nothing is printed in this language: hidden characters turn its words."
  `)
  const made = readdirSync(folder).includes('made') ? readdirSync(join(folder, 'made')) : []
  expect(made).toEqual([])
})

test.each(['{', '[]', 'null', '{"offset":{"x":"1","y":1}}', '{"offset":{"x":50,"y":0}}'])(
  'so are print settings that are %s',
  async (settings) => {
    writeFileSync(join(folder, 'print-settings.json'), settings)
    const said = await answer(building({}))
    rmSync(join(folder, 'print-settings.json'))
    expect(said).toMatch(/^print-settings\.json .*: run cards calibrate again/)
  },
)

test('what is read off the sheet is added to what was kept, however it is written', async () => {
  const kept = () => JSON.parse(readFileSync(join(folder, 'print-settings.json'), 'utf8')).offset
  for (const [right, down] of [
    ['1,2', '-0.7'],
    ['+0.3 mm', '\u22120,3'],
  ] as const) {
    await calibrate({ right, down, out: '.' })
  }
  expect(kept()).toEqual({ x: 1.5, y: 1 })
  expect(await answer(() => calibrate({ right: '9', out: '.' }))).toMatch(
    /no printer is off by more/,
  )
  await calibrate({ reset: true, out: '.' })
  expect(kept()).toEqual({ x: 0, y: 0 })
  rmSync(join(folder, 'print-settings.json'))
})

test.skipIf(process.platform !== 'linux')(
  'a folder of the system, which cannot be written, is answered in a sentence',
  async () => {
    expect(await answer(building({ out: '/proc/cards' }))).toMatch(/^\/proc\/cards .*\.$/)
  },
)

test('a job that stops half way leaves the folder as it was', async () => {
  writeFileSync(join(folder, 'others.pdf'), 'mine')
  const before = readdirSync(folder)
  await answer(building({ card: 'rule,sorting', form: 'fold', out: '.' }))
  expect(readdirSync(folder)).toEqual(before)
})

async function answer(run: () => unknown): Promise<string> {
  try {
    await run()
    return 'nothing is wrong'
  } catch (error) {
    return sentenceOf(error).replaceAll('\n', '\n  ')
  } finally {
    vi.stubEnv('KIT_CONTENT', undefined)
  }
}
