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
  expect(() => read(`name\n${'A'.repeat(41)}\n`)).toThrowErrorMatchingInlineSnapshot(
    `[Refusal: people.csv:2  "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" is longer than 40 characters: shorten it]`,
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
