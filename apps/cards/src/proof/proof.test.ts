import { type Kit, limits } from '@read-the-room/core'
import { load } from '@read-the-room/core/load'
import { expect, test } from 'vitest'
import { proof } from './proof.ts'

const english = load('en')

/** What the proof says of the kit with some words of our own. */
async function said(change: (kit: Kit) => void): Promise<string> {
  const kit = structuredClone(english)
  change(kit)
  return (await proof(kit)).join('\n')
}

test('nothing is said of words that can be printed', async () => {
  expect(await said(() => {})).toBe('')
})

test('every fault is told at its line: letters, words and lengths, wherever they stand', async () => {
  const lines = await said((kit) => {
    kit.dimensions.purpose.question = 'Why did 主人 bring us together?'
    kit.dimensions.purpose.title = 'مكان'
    kit.conflict.title = `When ${'signsthatdisagree'.repeat(5)} meet`
    kit.forms.plans.title = 'What I will do '.repeat(60)
    kit.workshop.organization = '東京 Harbour College'
    kit.workshop.event = 'Career Week 🎉'
  })
  expect(lines).toMatchInlineSnapshot(`
    "en  workshop.event: has the character 🎉 (U+1F389), which no typeface of the cards has: write it in letters that are Latin, Greek, Cyrillic or Hebrew
    en  workshop.organization: has the character 東 (U+6771), which no typeface of the cards has: write it in letters that are Latin, Greek, Cyrillic or Hebrew
    en/conflict.yml:2:8  title: card conflict, conflict, front: "signsthatdisagreesignsthatdisagreesignsthatdisagreesignsthatdisagreesignsthatdisagree" is 188.6 mm too wide for its line: shorten it or put a hyphen in it
    en/dimensions.yml:3:10  purpose.title: has the character م (U+0645), which no typeface of the cards has: write it in letters that are Latin, Greek, Cyrillic or Hebrew
    en/dimensions.yml:4:13  purpose.question: has the character 主 (U+4E3B), which no typeface of the cards has: write it in letters that are Latin, Greek, Cyrillic or Hebrew
    en/forms.yml:3:10  plans.title: card plan, plan, front: does not fit at 10 pt: shorten it by 793 characters"
  `)
})

test('a place to turn to in letters that no typeface has is a fault of the workshop', async () => {
  const lines = await said((kit) => {
    kit.workshop.turnTo = '東京'
  })
  expect(lines).toMatch(/^en {2}workshop\.turnTo: has the character 東/)
})

test('a foot with a word that is wider than its page is a fault of the workshop', async () => {
  const lines = await said((kit) => {
    kit.workshop.contact = 'w'.repeat(limits.heading.max)
  })
  expect(lines).toMatchInlineSnapshot(
    `"en  workshop.contact: at the foot of a page: "wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww" is 137.0 mm too wide for its line: shorten it or put a hyphen in it"`,
  )
})

test('a logo that nothing can draw is told before anything is laid out', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 5"><path></svg>'
  const uri = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
  const lines = await said((kit) => {
    kit.logo = { type: 'svg', uri, width: 30, height: 5 }
  })
  expect(lines).toMatchInlineSnapshot(
    `"workshop.yml:1:1  logo: cannot be drawn: save it as plain SVG or PNG again"`,
  )
})
