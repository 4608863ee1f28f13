import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readNames } from './read-names.ts'

const named = (text: string) => readNames(new TextEncoder().encode(text), 'people.csv')
const read = (text: string) => named(text).map(({ name }) => name)

test('takes the column that is called name, in any place', () => {
  expect(read('team,Name\nred,Ada\nblue,Łucja\n')).toEqual(['Ada', 'Łucja'])
})

test('takes the first column of a file without heads', () => {
  expect(read('Ada\r\nBo\r\n')).toEqual(['Ada', 'Bo'])
})

test('keeps commas, quotes and a mark of order at the start', () => {
  expect(read('\ufeffname\n"Ng, ""Ty"""\n')).toEqual(['Ng, "Ty"'])
})

test.each([
  ['First name,Last name\nAda,Lovelace\n', ['Ada Lovelace']],
  ['Last name,Middle name,First_Name\nLovelace,King,Ada\n', ['Ada King Lovelace']],
  ['Full Name\nAda Lovelace\n', ['Ada Lovelace']],
  ['Vorname\nBjörn\n', ['Björn']],
  ['Name;Vorname\nMüller;Björn\n', ['Björn Müller']],
  ['nombre\nÍñigo\n', ['Íñigo']],
  ['Nombre;Apellidos\nÍñigo;Ruiz Peña\n', ['Íñigo Ruiz Peña']],
  ['Primer apellido,Segundo apellido,Nombre\nRuiz,Peña,Ana\n', ['Ana Ruiz Peña']],
  ['First name,Name\nAda,Ada Lovelace\n', ['Ada Lovelace']],
  ['firstName,lastName,Name\nAda,Lovelace,x\n', ['Ada Lovelace']],
  ['sep=;\nName;Team\nAda, Countess;red\n', ['Ada, Countess']],
  ['sep=;\r\nAda\r\nBo\r\n', ['Ada', 'Bo']],
  ['Tên\nLê Thị Hạnh\n', ['Lê Thị Hạnh']],
  ['Họ và tên\nLê Thị Hạnh\n', ['Lê Thị Hạnh']],
  ['Orúkọ\nṢadé\n', ['Ṣadé']],
  ['Ім’я;Прізвище\nЮлія;Ґалаґан\n', ['Юлія Ґалаґан']],
  ['Sukunimi,Etunimi\nMäkinen,Aino\n', ['Aino Mäkinen']],
  ['Họ,Tên\nLê Thị,Hạnh\n', ['Lê Thị Hạnh']],
  ['Keresztnév;Vezetéknév\nIlona;Kovács\n', ['Kovács Ilona']],
  ['Név\nKovács Ilona\n', ['Kovács Ilona']],
  ['Name\nNimi\n', ['Nimi']],
  ['Team\tFull name\nred\tNg, Ty\n', ['Ng, Ty']],
  ['\n\n\ufeffAda\n', ['Ada']],
  ['"Ng, Ty"\nAda\n', ['Ng, Ty', 'Ada']],
  ['Ada;\nBo;\n', ['Ada', 'Bo']],
])('takes %j for the people that it names', (text, names) => {
  expect(read(text)).toEqual(names)
})

test('reads what a spreadsheet saves as Unicode text', () => {
  const text = '\ufeffVorname\tName\r\nBjörn\tMüller\r\n'
  expect(readNames(new Uint8Array(Buffer.from(text, 'utf16le')), 'people.txt')).toEqual([
    { name: 'Björn Müller', line: 2 },
  ])
})

test.each([
  ['Ada,Lovelace\nBo,Ek\n', 'people.csv:1  has 2 cells, and no column is called Name'],
  ['\nAda\nNg, Ty\n', 'people.csv:3  has 2 cells, and no column is called Name'],
  ['Name\nAda\nNg, Ty\n', 'people.csv:3  has more cells than heads'],
  ['Full name,Student\nAda,Bo\n', 'people.csv:1  has "Full name" and "Student": leave one'],
  ['First name,Preferred name,Last name\nA,B,C\n', 'people.csv:1  has "First name" and "Pref'],
  ['sep=|\nAda|Bo\n', 'people.csv:1  says sep=|'],
  ['Nimi\nAino Mäkinen\n', 'people.csv:1  says "Nimi", which is a head in some languages and'],
  ['\nIME\nAna\n', 'people.csv:2  says "IME", which is a head'],
  ['sep=,\n\nname,team\n\n,red\n', 'people.csv:5  has no name'],
])('refuses %j, which could be meant in two ways', (text, said) => {
  expect(() => read(text)).toThrow(said)
})

test('whatever heads, separator and empty lines, every person keeps name and line', () => {
  const letters = fc.constantFrom(...'abcABCäçñßłőșАяљΩéàịộẹשד')
  const word = fc.array(letters, { minLength: 1, maxLength: 9 }).map((all) => all.join(''))
  const cell = fc.array(word, { minLength: 1, maxLength: 3 }).map((all) => all.join(' '))
  const people = fc.array(fc.tuple(cell, cell, fc.nat(2)), { minLength: 1, maxLength: 9 })
  fc.assert(
    fc.property(people, fc.constantFrom(',', ';', '\t'), (rows, separator) => {
      let line = 1
      let text = ['Team', 'Last name', 'First name'].join(separator)
      const expected = rows.map(([first, last, empty]) => {
        line += 1 + empty
        text += `${'\n'.repeat(1 + empty)}${['red', last, first].join(separator)}`
        return { name: `${first} ${last}`.normalize('NFC'), line }
      })
      expect(named(text)).toEqual(expected)
    }),
  )
})

test.each([['name\nAda\n,\n', ['Ada']]])('leaves out empty lines', (text, names) => {
  expect(read(text)).toEqual(names)
})

test('counts lines as a text editor does, empty ones and those inside quotes included', () => {
  expect(named('name\n\n"Ada\nLove"\n\nBo\n')).toEqual([
    { name: 'Ada Love', line: 3 },
    { name: 'Bo', line: 6 },
  ])
})

test('takes an accent that is written beside its letter as part of it', () => {
  expect(read('Jose\u0301')).toEqual(['José'])
})

test('says where a line is wrong', () => {
  expect(() => read('name,team\nAda,red\n,blue\n')).toThrowErrorMatchingInlineSnapshot(
    `[Refusal: people.csv:3  has no name: write one or delete the line]`,
  )
  expect(() => read('name\n"Ada\n')).toThrowErrorMatchingInlineSnapshot(
    `[Refusal: people.csv:2  a quotation mark is never closed: close it]`,
  )
  expect(() => read(`name\n${'Ada '.repeat(26)}\n`)).toThrow(
    /^people\.csv:2 {2}"Ada .*" is longer than 100 characters: shorten it by 3$/,
  )
  expect(() =>
    readNames(new Uint8Array([0xff, 0x41]), 'people.csv'),
  ).toThrowErrorMatchingInlineSnapshot(
    `[Refusal: people.csv  is not UTF-8: save it as "CSV UTF-8"]`,
  )
  expect(() => read('')).toThrowErrorMatchingInlineSnapshot(
    `[Refusal: people.csv  names nobody: write one name a line]`,
  )
})
