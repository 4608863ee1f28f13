import fc from 'fast-check'
import { XMLParser } from 'fast-xml-parser'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { pack } from './package.ts'
import { el, escaped } from './xml.ts'

const part = { name: '/a/b.xml', type: 'text/xml', content: '<a/>' }

test('a relation to a part that is not there is refused, and so is a name that is there twice', () => {
  const lost = { ...part, relations: [{ type: 'of', target: '/a/c.xml' }] }
  expect(() => pack([lost], [])).toThrow('/a/b.xml names /a/c.xml, which is not there')
  expect(() => pack([part], [{ type: 'of', target: '/c.xml' }])).toThrow('/ names /c.xml')
  expect(() => pack([part, part], [])).toThrow('two parts have one name')
})

test('every part has a type, its relations stand beside it, and the bytes are always the same', () => {
  const parts = [part, { ...part, name: '/c.xml', relations: [{ type: 'of', target: part.name }] }]
  const bytes = pack(parts, [{ type: 'start', target: '/c.xml' }])
  expect(pack(parts, [{ type: 'start', target: '/c.xml' }])).toEqual(bytes)
  const files = unzipSync(bytes)
  expect(Object.keys(files)).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    '_rels/c.xml.rels',
    'a/b.xml',
    'c.xml',
  ])
  expect(strFromU8(files['_rels/c.xml.rels'] ?? new Uint8Array())).toContain(
    '<Relationship Id="rId1" Type="of" Target="/a/b.xml"/>',
  )
})

test('whatever people write, an element reads back as it was, but for what XML cannot hold', () => {
  const parser = new XMLParser({ ignoreAttributes: false, trimValues: false, parseTagValue: false })
  const allowed = /[\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u
  const words = fc.string({ unit: 'binary', minLength: 1 })
  fc.assert(
    fc.property(words, (text) => {
      const kept = [...text].filter((letter) => allowed.test(letter)).join('')
      fc.pre(kept.trim() !== '')
      const read = parser.parse(el('a', { b: 'c' }, escaped(text)))
      expect(read.a['#text']).toBe(kept)
    }),
  )
})
