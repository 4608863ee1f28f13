import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { modeColors } from '../color/mode-colors.ts'
import { contentProblems } from '../commands/content-problems.ts'
import { inspect } from '../load.ts'
import { logoOf } from '../logo/logo.ts'
import { logoFault } from '../logo/logo-fault.ts'
import { parseFile } from '../parse/parse-file.ts'
import { workshopSchema } from '../schema/workshop.ts'
import { formatProblem } from '../yaml/problem.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-the-room-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test.each(['0000-01-01', '0026-03-14', '1826-03-14'])('%s is the day of no workshop', (date) => {
  expect(workshopSchema.safeParse({ date }).error?.issues.map(({ message }) => message)).toEqual([
    'is no day of a workshop: write the year in full, such as 2026',
  ])
})

const noAddress = 'is no address: write https://…'
const onlyFolder = 'goes on after the folder: take out what stands from the ? or # on'
const noName = 'contains a name or a password: take out what stands before the @'

test.each([
  [
    'https://example.org/kit/index.html',
    'leads to the page index.html: write the address of its folder',
  ],
  [
    'https://example.org/kit/index.html/',
    'leads to the page index.html: write the address of its folder',
  ],
  ['https://example.org/kit/?x=1#y', onlyFolder],
  ['https://example.org/kit/#', onlyFolder],
  ['https://u:p@example.org/kit/', noName],
  ['https://@example.org', noName],
  ['ftp://example.org/', noAddress],
  ['javascript:alert(1)', noAddress],
  ['example.org/kit', noAddress],
  ['https:example.org', noAddress],
  ['https://', noAddress],
  [
    'https://https://example.org',
    'contains // in its middle: write one slash, or a single address',
  ],
  ['https://example..org/', '"example..org" is no host: write one such as example.org'],
  ['https://example,org/', '"example,org" is no host: write one such as example.org'],
  [
    'https://example.org/my kit/',
    'contains a space or a backslash: write it as a browser shows it',
  ],
  ['https:\\\\example.org', 'contains a space or a backslash: write it as a browser shows it'],
  [
    `https://example.org/${'x'.repeat(3000)}`,
    'is 3020 characters long: at most 200 make a code that a phone can read',
  ],
  [
    'https://example.org/🎉/',
    'contains "🎉" (U+1F389), which the kit’s typefaces do not have: write it another way',
  ],
])('address: %.60s', (typed, told) => {
  expect(settings(`address: ${JSON.stringify(typed)}\n`)).toEqual([`1:10  address: ${told}`])
})

test.each([
  ['https://example.org', 'https://example.org/'],
  ['HTTP://192.168.0.7:8080/kit', 'HTTP://192.168.0.7:8080/kit/'],
  ['http://intranet/read-the-room/', 'http://intranet/read-the-room/'],
  ['https://münchen.example/v1.0', 'https://münchen.example/v1.0/'],
  ['http://[::1]/', 'http://[::1]/'],
])('address that is fine: %s', (typed, address) => {
  const result = parseFile('workshop.yml', `address: ${typed}\n`, workshopSchema)
  expect('value' in result && result.value.address).toBe(address)
})

const glance = 'choose colors that differ at a glance'

test.each([
  [
    { networking: '#1D4F91', socializing: '#1D4F91' },
    [`3:16  colors.socializing: #1D4F91 looks like networking (#1D4F91): ${glance}`],
  ],
  [
    { networking: '#A8430F' },
    [`2:15  colors.networking: #A8430F looks like socializing (the kit’s own, #A8430F): ${glance}`],
  ],
  [
    { socializing: '#1D5F91' },
    [`2:16  colors.socializing: #1D5F91 looks like networking (the kit’s own, #1D4F91): ${glance}`],
  ],
  [
    { networking: '#006B54', mixed: '#00684f' },
    [`3:10  colors.mixed: #00684f looks like networking (#006B54): ${glance}`],
  ],
])('colors that are alike: %j', (colors, told) => {
  expect(settings(colored(colors))).toEqual(told)
})

test('the kit’s own colors differ, and one color for all never passes', () => {
  expect(settings(colored(modeColors))).toEqual([])
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffff }), (value) => {
      const one = `#${value.toString(16).padStart(6, '0')}`
      expect(settings(colored({ networking: one, socializing: one }))).not.toEqual([])
    }),
  )
})

const inherited = ['toString', 'constructor', '__proto__', 'hasOwnProperty', 'valueOf']

test('what every group inherits is no scenario, no language and no name', () => {
  own(`locale: toString\nscenarios:\n${inherited.map((name) => `  - ${name}\n`).join('')}`)
  expect(problems()).toEqual([
    expect.stringMatching('^workshop.yml:2:9  locale: "toString" is no language folder here'),
    ...inherited.map((name, index) =>
      expect.stringMatching(`^workshop.yml:${index + 4}:5 .*"${name}" is not in scenarios.yml`),
    ),
  ])
  own('')
  mkdirSync(join(folder, 'en'))
  const scenarios = inherited.map((name) => `${name}:\n  title: Ours\n`)
  writeFileSync(join(folder, 'en/scenarios.yml'), scenarios.join(''))
  const found = problems().join('\n')
  for (const [index, name] of inherited.entries()) {
    expect(found).toMatch(
      new RegExp(
        `^en/scenarios.yml:${index * 2 + 1}:1  ${name}: is (a name that every|no name)`,
        'm',
      ),
    )
  }
})

test('a run sheet that names what every group inherits is told, not run', () => {
  own('')
  mkdirSync(join(folder, 'en'))
  const sheets = inspect('en')
  const shipped = 'kit' in sheets ? sheets.kit['run-sheets'] : undefined
  const blocks = shipped?.sheets['45']?.blocks.map((block) => ({
    ...block,
    scenarios: block.scenarios.map(() => 'toString'),
    id: block.id === 'sort' ? 'valueOf' : block.id,
  }))
  writeFileSync(join(folder, 'en/run-sheets.yml'), JSON.stringify({ sheets: { 45: { blocks } } }))
  expect(problems().join('\n')).toContain('"toString" is not in scenarios.yml')
})

test.each([
  ['logo.png', png(), undefined],
  [
    'logo.png',
    png({ data: Buffer.from('no picture') }),
    'is broken or wholly transparent: save it as PNG again',
  ],
  ['logo.png', png({ sum: 1 }), 'is broken or wholly transparent: save it as PNG again'],
  ['logo.png', png({ alpha: 0 }), 'is broken or wholly transparent: save it as PNG again'],
  ['logo.svg', svg('<path d="M0 0h9v9z"/>'), undefined],
  ['logo.svg', svg('<path d="M0 0h9v9z" fill="#fff"/>'), undefined],
  ['logo.svg', svg('<text y="9">Harbour</text>'), undefined],
  ['logo.svg', svg('<path d="M0 0">'), 'cannot be drawn: save it as plain SVG again'],
  [
    'logo.svg',
    svg('<path d="M0 0h9v9z"/>').replace(/xmlns="[^"]*" /, ''),
    'cannot be drawn: save it as plain SVG again',
  ],
  ['logo.svg', svg(''), 'draws nothing: save it as plain SVG again, with something to see'],
  [
    'logo.svg',
    svg('<path d="M99 99h9v9z"/>'),
    'draws nothing: save it as plain SVG again, with something to see',
  ],
])('a %s is drawn, or told: %#', (name, bytes, told) => {
  const logo = logoOf(name, Buffer.from(bytes))
  expect('fault' in logo ? logo.fault : logoFault(logo)).toBe(told)
})

test('a logo that cannot be drawn is told where it is named', () => {
  writeFileSync(join(folder, 'our logo.png'), png({ data: Buffer.from('no picture') }))
  own('# ours\nlogo: our logo.png\n')
  expect(problems()).toEqual([
    'workshop.yml:3:7  logo: "our logo.png" is broken or wholly transparent: save it as PNG again',
  ])
})

test('a link to a logo is told', () => {
  writeFileSync(join(folder, 'other.svg'), svg('<path d="M0 0h9v9z"/>'))
  symlinkSync('other.svg', join(folder, 'logo.svg'))
  own('logo: logo.svg\n')
  expect(problems()).toEqual([
    'workshop.yml:2:7  logo: "logo.svg" is a link, which is not followed: put the picture in its place',
  ])
})

function own(text: string): void {
  writeFileSync(join(folder, 'workshop.yml'), `extends: read-the-room\n${text}`)
}

function problems(): string[] {
  return contentProblems(folder)
}

function settings(text: string): string[] {
  const result = parseFile('workshop.yml', text, workshopSchema)
  const found = 'problems' in result ? result.problems.map(formatProblem) : []
  return found.map((line) => line.replace('workshop.yml:', ''))
}

function colored(colors: Record<string, string>): string {
  const lines = Object.entries(colors).map(([role, color]) => `  ${role}: "${color}"\n`)
  return `colors:\n${lines.join('')}`
}

function svg(inside: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20">${inside}</svg>`
}

/** Nine dots in red, or what is left of them. */
function png({
  data,
  sum,
  alpha = 255,
}: {
  data?: Buffer
  sum?: number
  alpha?: number
} = {}): Buffer {
  const row = [0, ...[1, 2, 3].flatMap(() => [200, 0, 0, alpha])]
  const head = Buffer.from([0, 0, 0, 3, 0, 0, 0, 3, 8, 6, 0, 0, 0])
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', data ?? deflateSync(Buffer.from([...row, ...row, ...row])), sum),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(name: string, data: Buffer, sum?: number): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(sum ?? crc32(named))
  return Buffer.concat([length, named, check])
}
