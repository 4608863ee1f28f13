import { expect, test } from 'vitest'
import { oldest, targets } from './browsers.ts'
import { lacking, syntax } from './known.ts'
import { unsupported } from './unsupported.ts'

const safari = [{ browser: 'safari', version: 15.4 }] as const
const namesIn = (...files: string[]) =>
  unsupported(files, [...safari]).map((line) => line.split(' ')[0])

test.each([
  ['[2, 1].toSorted()', 'toSorted'],
  ["list['toSorted']()", 'toSorted'],
  ['Object.groupBy(list, one)', 'groupBy'],
  ['Promise.withResolvers()', 'withResolvers'],
  ['document.body.checkVisibility()', 'checkVisibility'],
  ["new CompressionStream('gzip')", 'CompressionStream'],
  ['class A { static { start() } }', 'classes.static.initialization_blocks'],
  ['/(?<=a)b/.test(text)', 'regular_expressions.lookbehind_assertion'],
  ['new RegExp("(?<!a)b", "g")', 'regular_expressions.lookbehind_assertion'],
  ['/[a--b]/v.test(text)', 'builtins.RegExp.unicodeSets'],
])('%s is found', (code, name) => {
  expect(namesIn(code)).toEqual([name])
})

test.each([
  ['what Safari 15.4 has', 'structuredClone([1].at(-1)); Object.hasOwn(a, b); list.findLast(one)'],
  [
    'what is asked for first',
    "if (typeof CompressionStream === 'function') new CompressionStream()",
  ],
  ['what is asked for by name', "if ('checkVisibility' in node) node.checkVisibility()"],
  ['what is called only where it is', 'node.checkVisibility?.()'],
  ['a look at what is missing', 'if (list.toSorted) go()'],
  ['the same name for something else', 'const tabs = { toSorted() {} }; tabs.toSorted()'],
])('%s does no harm', (_name, code) => {
  expect(namesIn(code)).toEqual([])
})

test('a name that one file makes may be called in another', () => {
  expect(namesIn('export class Room { take() {} }', 'rooms.take()')).toEqual([])
  expect(namesIn('const a = 1', 'rooms.take()')).toEqual(['take'])
})

test('the oldest browsers are named for the build and for what it makes', () => {
  expect(targets.length).toBeGreaterThan(3)
  for (const target of targets) expect(target).toMatch(/^[a-z]+\d+(\.\d+)?$/)
  // MDN knows each of them: nothing is as new as what none of them has.
  expect(lacking(syntax('builtins.Array.fromAsync'), oldest).length).toBe(oldest.length)
})
