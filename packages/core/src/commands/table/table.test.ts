import fc from 'fast-check'
import { expect, test } from 'vitest'
import { localeFileNames } from '../../kit/files.ts'
import { readFiles, shippedFolder } from '../../load.ts'
import { staleNotes } from '../../translation/stale-notes.ts'
import { type ContentFile, textOf } from '../../yaml/content-file.ts'
import { applyTable } from './apply.ts'
import { readCsv, writeCsv } from './csv.ts'
import { isSpreadsheetError } from './formula.ts'
import { noCsv } from './no-csv.ts'
import { progressOf } from './places.ts'
import { columns, tableOf } from './table.ts'

const { files } = readFiles(shippedFolder)
const sources = { files, shipped: [] }
const csv = tableOf(sources, 'es')
const rows = rowsOf(csv)

test('a table has every text with its English, its place and its limit', () => {
  expect(csv.startsWith('\uFEFF"key","english","translation"')).toBe(true)
  expect(rows.length).toBeGreaterThan(800)
  const [, english, translation, , shown, limit] = row('forms/exit.title')
  expect([english, translation].includes('')).toBe(false)
  expect([shown, limit]).toEqual(['paper forms', '36'])
  expect(rows.filter(([key]) => key?.startsWith('quiz/questions.'))).toHaveLength(3)
})

test('out and back: every file as it was, letter by letter', () => {
  expect(applyTable(sources, 'es', csv)).toEqual({ files: [], notes: [] })
})

test('out and back in another language: the same words under its name', () => {
  const german = rowsOf(tableOf(sources, 'de')).map(([key = '', english = '', , ...rest]) => [
    key,
    english,
    english,
    ...rest,
  ])
  const result = applyTable(sources, 'de', writeCsv([columns, ...german]))
  expect('findings' in result ? result.findings : []).toEqual([])
  expect('files' in result && textOf(result.files, 'de/forms.yml')).toBe(
    textOf(files, 'en/forms.yml'),
  )
})

test('a changed cell changes one line; comments and order stay', () => {
  const commented: ContentFile[] = files.map(({ path, text }) => ({
    path,
    text: path === 'es/forms.yml' ? text.replace('exit:\n', '# la salida\nexit:\n') : text,
  }))
  const before = textOf(commented, 'es/forms.yml') ?? ''
  const result = applyTable(
    { files: commented, shipped: [] },
    'es',
    change('forms/exit.title', 'Adiós: "hasta luego"'),
  )
  const after = 'files' in result ? (textOf(result.files, 'es/forms.yml') ?? '') : ''
  const lines = after.split('\n').filter((line, index) => line !== before.split('\n')[index])
  expect(lines).toEqual(['  title: \'Adiós: "hasta luego"\''])
  expect(after).toContain('# la salida\n')
})

test('findings are told by cell, and nothing is written', () => {
  const at = (key: string) => rows.findIndex(([one]) => one === key) + 2
  expect(applyTable(sources, 'es', change('forms/exit.title', ''))).toEqual({
    findings: [`C${at('forms/exit.title')}: forms/exit.title: is empty: write the translation`],
  })
  expect(applyTable(sources, 'es', change('forms/exit.title', 'x'.repeat(90)))).toEqual({
    findings: [
      expect.stringMatching(
        new RegExp(`^C${at('forms/exit.title')}: forms/exit.title: is 54 characters too long`),
      ),
    ],
  })
  expect(applyTable(sources, 'es', change('quiz/progress', 'Pregunta {numero}'))).toEqual({
    findings: [
      expect.stringMatching(new RegExp(`^C${at('quiz/progress')}: quiz/progress: must contain`)),
    ],
  })
  expect(applyTable(sources, 'es', 'Schlüssel;Text\n')).toEqual({
    findings: ['A1: is not "key": keep the first row as it was'],
  })
})

test('a row whose key the kit does not have is left out, and told if it was filled', () => {
  const at = (key: string) => rows.findIndex(([one]) => one === key) + 2
  const misspelt = csv.replace('"forms/exit.title"', '"forms/exit.titel"')
  expect(applyTable(sources, 'es', misspelt)).toEqual({
    files: [],
    notes: [
      `A${at('forms/exit.title')}: "forms/exit.titel" is no key of the kit (did you mean "forms/exit.title"?): this row is left out`,
    ],
  })
  const gone = `${csv}"forms/exit.gone","Farewell","","","","36","not translated"\r\n`
  expect(applyTable(sources, 'es', gone)).toEqual({ files: [], notes: [] })
})

test('an error of the spreadsheet is told at its cell, and never becomes a text', () => {
  const at = rows.findIndex(([one]) => one === 'forms/exit.title') + 2
  expect(applyTable(sources, 'es', change('forms/exit.title', '#NAME?'))).toEqual({
    findings: [
      `C${at}: forms/exit.title: is an error of the spreadsheet, #NAME?: write the translation`,
    ],
  })
})

test('a table of some rows changes those, and the others keep their words', () => {
  fc.assert(
    fc.property(fc.subarray(rows, { minLength: 0, maxLength: 20 }), (some) => {
      const part = writeCsv([columns, ...some])
      expect(applyTable(sources, 'es', part)).toEqual({ files: [], notes: [] })
    }),
    { numRuns: 3 },
  )
})

test('ten rows of a new language are taken, the blank ones wait, and units begin with blanks', () => {
  const german = rowsOf(tableOf(sources, 'de')).map(
    ([key = '', english = '', , ...rest], index) => [
      key,
      english,
      index < 10 ? `Auf Deutsch: ${english.slice(0, 20)}` : '',
      ...rest,
    ],
  )
  const result = applyTable(sources, 'de', writeCsv([columns, ...german]))
  expect('findings' in result ? result.findings : []).toEqual([])
  const written = 'files' in result ? result.files : []
  expect(written.map(({ path }) => path)).toEqual(['de/dimensions.yml', 'de/translated.yml'])
  expect(textOf(written, 'de/dimensions.yml')).toMatchInlineSnapshot(`
    "# yaml-language-server: $schema=../schema/dimensions.json
    purpose:
      title: "Auf Deutsch: Purpose and goals"
      question: "Auf Deutsch: Why did the host bri"
      networking:
        headline: "Auf Deutsch: To be useful to each"
        summary: "Auf Deutsch: People build relatio"
        signs:
          - "Auf Deutsch: The invitation names"
          - "Auf Deutsch: The host says who sh"
          - "Auf Deutsch: An employer or a spo"
          - "Auf Deutsch: Guests were picked f"
          - "Auf Deutsch: It is part of a work"
        do:
          - "Auf Deutsch: Set one small aim be"
          - 
          - 
          - 
          - 
        avoid:
          - 
          - 
          - 
        phrases:
          - 
          - 
          - 
          - 
      socializing:
        headline:
        summary:
        signs:
          - 
          - 
          - 
          - 
          - 
        do:
          - 
          - 
          - 
          - 
        avoid:
          - 
          - 
          - 
        phrases:
          - 
          - 
          - 
          - 
      mistakes:
        - 
        - 
        - 
      repairs:
        - 
        - 
        - 
    "
  `)
  const more = { files: [...files, ...written], shipped: [] }
  expect(progressOf(more, 'de')).toMatch(/^10 of [\d,]+$/)
  expect(staleNotes(more, 'de')).toEqual([])
  const next = applyTable(more, 'de', tableOf(more, 'de'))
  expect(next).toEqual({ files: [], notes: [] })
})

test('a row whose English has changed is taken, and both texts are shown', () => {
  const drifted = rows.map((cells) =>
    cells[0] === 'forms/exit.title' ? [cells[0], 'Before', 'Adiós', ...cells.slice(3)] : cells,
  )
  const result = applyTable(sources, 'es', writeCsv([columns, ...drifted]))
  expect('files' in result && textOf(result.files, 'es/forms.yml')).toContain('  title: Adiós\n')
  const [, english] = row('forms/exit.title')
  expect('notes' in result && result.notes).toEqual([
    expect.stringContaining(`it was "Before" and is "${english}": look at it again`),
  ])
  const changed = 'files' in result ? result.files : []
  expect(changed.map(({ path }) => path)).toEqual(['es/forms.yml', 'es/translated.yml'])
  const after = [...changed, ...files.filter(({ path }) => textOf(changed, path) === undefined)]
  const behind = staleNotes({ files: after, shipped: [] }, 'es').filter(
    ({ file }) => file === 'es/forms.yml',
  )
  expect(behind.map(({ path }) => path)).toEqual(['exit.title'])
})

test('a table of one file has its rows alone, and goes back by itself', () => {
  for (const name of localeFileNames) {
    const part = tableOf(sources, 'es', name)
    const its = rows.filter(([key = '']) => key.startsWith(`${name}/`))
    expect(rowsOf(part).map(([key]) => key)).toEqual(its.map(([key]) => key))
  }
  const forms = tableOf(sources, 'es', 'forms')
  expect(applyTable(sources, 'es', forms)).toEqual({ files: [], notes: [] })
})

test('progress counts what a language has of what it needs', () => {
  expect(progressOf(sources, 'de')).toMatch(/^0 of [\d,]+$/)
  const [some, all] = progressOf(sources, 'es').split(' of ')
  expect(some).toBe(all)
})

const errors = ['#NAME?', '#REF!', '#VALUE!', '#DIV/0!', '#N/A', '#N/D', '#¿NOMBRE?', '#WERT!']

test.each([...errors, '#BEZUG!', ' #NULL! ', '####', 'Err:508'])('%s is no text', (cell) => {
  expect(isSpreadsheetError(cell)).toBe(true)
})

test.each(['#1', '# Hola', '#Hola!', 'N/A', '¡HOLA!'])('%s is a text', (text) => {
  expect(isSpreadsheetError(text)).toBe(false)
})

test('a line that names the separator is taken, and blank rows are skipped', () => {
  expect(applyTable(sources, 'es', `\uFEFFsep=,\r\n${csv.slice(1)}`)).toEqual({
    files: [],
    notes: [],
  })
  const blank = '\r\n"","","","","","",""\r\n,,,,,,\r\n'
  expect(applyTable(sources, 'es', `${csv}${blank}`)).toEqual({ files: [], notes: [] })
  const [head = '', ...rest] = csv.split('\r\n')
  const late = [head, ',,,,,,', ...rest].join('\r\n').replace('"forms/exit.title"', '"forms/x"')
  const at = rows.findIndex(([one]) => one === 'forms/exit.title') + 3
  const result = applyTable(sources, 'es', late)
  expect('notes' in result && result.notes[0]).toContain(`A${at}: "forms/x" is no key`)
})

test.each([
  [
    'an Excel workbook',
    [0x50, 0x4b, 3, 4],
    'is a workbook: save it as CSV (UTF-8), and name that file',
  ],
  [
    'an old one',
    [0xd0, 0xcf, 0x11, 0xe0],
    'is a workbook: save it as CSV (UTF-8), and name that file',
  ],
  ['UTF-16', [0xff, 0xfe, 0x6b, 0], 'is UTF-16: save it as CSV with the encoding UTF-8'],
  [
    'UTF-16 the other way',
    [0xfe, 0xff, 0, 0x6b],
    'is UTF-16: save it as CSV with the encoding UTF-8',
  ],
  [
    'UTF-16 without its mark',
    [0x6b, 0, 0x65, 0],
    'is UTF-16: save it as CSV with the encoding UTF-8',
  ],
  ['a page', [...Buffer.from('<html>')], undefined],
  ['CSV', [...Buffer.from('\uFEFF"key"')], undefined],
  ['nothing', [], undefined],
])('%s', (_name, bytes, told) => {
  expect(noCsv(Uint8Array.from(bytes))).toBe(told)
})

test('a spreadsheet may part cells with semicolons and end lines its own way', () => {
  const other = rowsOf(csv).map((cells) =>
    cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';'),
  )
  const text = `${columns.join(';')}\r\n${other.join('\r\n')}\r\n`
  expect(applyTable(sources, 'es', text)).toEqual({ files: [], notes: [] })
})

test('no cell is a formula, and every text comes back', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc
      .tuple(fc.constantFrom('=', '+', '-', '@', "'", "'=", '\t', '＝'), fc.string())
      .map((two) => two.join('')),
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), (pairs) => {
      const texts = pairs.map((pair) =>
        pair.map((one) => one.replace(/\r\n?/g, '\n').replace(/\p{Cs}/gu, '')),
      )
      const written = writeCsv([['key', 'text'], ...texts])
      expect(written).not.toMatch(/(^|,)"[=+\-@\t＝＋－＠]/m)
      const read = readCsv(written)
      expect('rows' in read && read.rows).toEqual([['key', 'text'], ...texts])
    }),
  )
})

function rowsOf(text: string): string[][] {
  const read = readCsv(text)
  return 'rows' in read ? read.rows.slice(1) : []
}

function row(key: string): string[] {
  return rows.find(([one]) => one === key) ?? []
}

function change(key: string, translation: string): string {
  const changed = rows.map((cells) =>
    cells[0] === key ? [...cells.slice(0, 2), translation, ...cells.slice(3)] : cells,
  )
  return writeCsv([columns, ...changed])
}
