import { expect, test } from 'vitest'
import { load, shippedFolder } from '../../load.ts'
import { findings } from '../../testing/findings.ts'
import { uncitedSources } from './uncited-sources.ts'

const kit = load('en', shippedFolder)

test('every shipped source carries a claim', () => {
  expect(findings(uncitedSources, kit)).toEqual([])
})

test('a source that no text cites is told', () => {
  const source = { claim: 'It helps.', limit: 'Once.', citation: 'Doe, J. (2020). It helps.' }
  const sources = { ...kit.sources, 'doe-2020': source }
  expect(findings(uncitedSources, { ...kit, sources })).toEqual([
    'doe-2020: is cited by no text: cite it as the source of a claim, or remove it',
  ])
})
