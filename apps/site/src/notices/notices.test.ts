import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { foldersIn, siteFolder } from '../shell/places.ts'
import { root } from '../shell/run.ts'
import { type Bom, narrowed } from './bom.ts'
import { noticesText } from './notices-text.ts'
import { shipped } from './shipped.ts'
import { notices } from './write-notices.ts'

const { publicFolder } = foldersIn(siteFolder)
const [text = '', bill = ''] = notices.map((name) => readFileSync(join(publicFolder, name), 'utf8'))
const all = shipped(join(root, 'apps'))

test('what people get is found in what was built: programs and typefaces', () => {
  const names = all.map(({ name }) => name)
  for (const name of ['react', 'react-dom', 'vue', '@slidev/client', '@vueuse/core'])
    expect(names).toContain(name)
  for (const name of ['noto-sans', 'noto-sans-hebrew', 'atkinson-hyperlegible-next'])
    expect(names).toContain(`@expo-google-fonts/${name}`)
  expect(names).toContain('@fontsource/atkinson-hyperlegible-next')
  expect(names.filter((name) => /^(vite|vitest|@slidev\/cli|playwright-core)$/.test(name))).toEqual(
    [],
  )
})

test('each has a license, and its text stands in the notices', () => {
  for (const { name, version, identifier, text: license = '' } of all) {
    expect(identifier, name).toBeTruthy()
    expect(text).toContain(`- ${name} ${version}: ${identifier}`)
    if (license !== '') expect(text).toContain(license.replaceAll('\r\n', '\n').trim())
  }
  expect(text).toContain('SIL OPEN FONT LICENSE Version 1.1')
})

test('the bill of materials names the same, with hashes, and not when it was written', () => {
  const { components, ...rest } = JSON.parse(bill) as Bom
  expect(rest).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6' })
  expect(rest).not.toHaveProperty('serialNumber')
  expect(rest.metadata).not.toHaveProperty('timestamp')
  expect(components).toHaveLength(all.length)
  expect(bill.match(/"alg": "SHA-512"/g)?.length).toBe(all.length)
})

test('what is shipped and in no bill is a mistake', () => {
  const empty = { metadata: { component: { 'bom-ref': 'a', type: 'library' } }, components: [] }
  expect(() => narrowed(empty, [{ name: 'left-pad', version: '1.3.0' }])).toThrow(
    'left-pad 1.3.0 is in no bill of materials',
  )
})

test('one license text of several packages stands once', () => {
  const mit = { version: '1.0.0', identifier: 'MIT', text: 'Permission is granted' }
  const told = noticesText([
    { name: 'a', ...mit },
    { name: 'b', ...mit },
  ])
  expect(told.match(/Permission is granted/g)).toHaveLength(1)
  expect(told).toContain('a 1.0.0\nb 1.0.0\n')
})
