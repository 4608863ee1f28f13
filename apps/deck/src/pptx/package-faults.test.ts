import { strFromU8, strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { packageFaults } from './testing/package-faults.ts'

const relations = (target: string) =>
  strToU8(`<Relationships><Relationship Id="rId1" Type="of" Target="${target}"/></Relationships>`)
const types = strToU8(
  '<Types><Default Extension="rels" ContentType="r"/><Override PartName="/ppt/a.xml" ContentType="a"/></Types>',
)
const sound = {
  '[Content_Types].xml': types,
  '_rels/.rels': relations('ppt/a.xml'),
  'ppt/a.xml': strToU8('<a/>'),
}

test('a sound package has no fault', () => {
  expect(packageFaults(sound)).toEqual([])
})

test.each([
  ['a type for a part that is not there', { 'ppt/a.xml': undefined }, '/ppt/a.xml is not there'],
  ['a part without a type', { 'ppt/b.bin': types }, '/ppt/b.bin has no type'],
  ['a part that nothing leads to', { 'ppt/b.bin': types }, 'ppt/b.bin belongs to nothing'],
  [
    'a relation to nothing',
    { '_rels/.rels': relations('b.xml') },
    '_rels/.rels: b.xml is not there',
  ],
  ['relations of nothing', { 'ppt/_rels/b.xml.rels': relations('a.xml') }, 'is of nothing'],
  [
    'a name that is no relation',
    { 'ppt/a.xml': strToU8('<a r:id="rId9"/>') },
    'rId9 is no relation',
  ],
  ['what is no XML', { 'ppt/a.xml': strToU8('<a>') }, 'ppt/a.xml: Unclosed tag'],
  [
    'a type given twice',
    { '[Content_Types].xml': strToU8(strFromU8(types).replace(/<Override.*\/>/, '$&$&')) },
    '/ppt/a.xml has two types',
  ],
])('%s is found', (_, change, fault) => {
  const files = Object.entries({ ...sound, ...change }).filter(([, bytes]) => bytes !== undefined)
  const faults = packageFaults(Object.fromEntries(files) as Record<string, Uint8Array>)
  expect(faults.join('\n')).toContain(fault)
})
