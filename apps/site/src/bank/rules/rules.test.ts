import { contentFolder, contentLocales, load } from '@read-the-room/core/load'
import { expect, test } from 'vitest'
import type { Files } from '../../files/zip.ts'
import { brokenRules, documentOf, madeForSystems } from '../../testing/made-for-systems.ts'
import { moodleRules } from './moodle-rules.ts'
import { openPackage } from './package-rules.ts'
import { qtiItemRules } from './qti-item-rules.ts'
import { qtiRules } from './qti-rules.ts'
import { problems, type Rule } from './rule.ts'
import { scormRules } from './scorm-rules.ts'

const kits = contentLocales(contentFolder()).map((locale) => load(locale))
const made = kits.map(madeForSystems)
const [sample] = made
if (sample === undefined) throw new Error('there is no language')
const item = textIn(sample.package, 'last-bus-a.xml')

test.each(made)('what is made in $locale keeps every rule', (one) => {
  expect(brokenRules(one)).toEqual([])
})

/** How to break a rule: what stands in the manifest, and what is put in its place. */
type Break = [rule: string, from: string | RegExp, to: string]

const broken = {
  package: [
    ['an XML name of its own', 'identifier="quiz"', 'identifier="course"'],
    ['an XML name of its own', 'identifier="quiz"', 'identifier="1 quiz"'],
    ['every reference', 'identifierref="files"', 'identifierref="nothing"'],
    ['every address', '<file href="quiz/course.js"/>', '<file href="quiz/gone.js"/>'],
    ['a resource with an address', /<file href="quiz\/index.html"\/>/, ''],
    ['every file but the manifest', '<file href="quiz/course.js"/>', ''],
  ],
  scorm: [
    ['in the namespaces', 'imscp_rootv1p1p2"', 'imscp_v1p1"'],
    ['in their order', /(<organizations[\s\S]*<\/organizations>)([\s\S]*<\/resources>)/, '$2$1'],
    ['in their order', 'type="webcontent"', ''],
    ['ADL SCORM 1.2', '<schemaversion>1.2<', '<schemaversion>2004<'],
    ['there is an organization', 'default="course"', 'default="other"'],
    ['have a title', /<title>[^<]*<\/title>/, ''],
    ['web content', 'adlcp:scormtype="sco"', ''],
    ['some item opens', 'adlcp:scormtype="sco"', 'adlcp:scormtype="asset"'],
  ],
  qti: [
    ['in their order', '<organizations/>', ''],
    ['of QTI 2.1', 'QTIv2.1 Package', 'QTIv3'],
    ['an item or a test', 'type="imsqti_item_xmlv2p1"', 'type="webcontent"'],
    ['every test is sound', /<dependency[^>]*>/, ''],
    ['a picture of an item', /<file href="pictures[^>]*>/, ''],
  ],
  item: [
    ['in their order', /(<itemBody>[\s\S]*<\/itemBody>)([\s\S]*)(<\/assessmentItem>)/, '$2$1$3'],
    ['in their order', 'timeDependent="false"', ''],
    [
      'choices have an identifier',
      'simpleChoice identifier="q-mixed"',
      'simpleChoice identifier="q-unclear"',
    ],
    [
      'is a single identifier',
      'cardinality="single" baseType="identifier"',
      'cardinality="multiple" baseType="identifier"',
    ],
    ['the correct response is one', /<value>[^<]*</, '<value>q-none<'],
    ['earns the most', 'mappedValue="1"', 'mappedValue="0.5"'],
    [
      'an outcome that is set',
      '<outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/>',
      '',
    ],
    ['feedback is bound', /<modalFeedback[\s\S]*?<\/modalFeedback>/, ''],
    ['a condition for each choice', /<responseElseIf>[\s\S]*?<\/responseElseIf>/, ''],
  ],
  moodle: [
    ['the root is a quiz', /<question type="category">.*\n/, '<note/>'],
    ['a category or a choice', 'type="multichoice"', 'type="essay"'],
    ['a path from the top', '$course$/top/', 'Default/'],
    ['has a name', /<name>.*<\/name>/, ''],
    ['ID number', /<idnumber>.*<\/idnumber>/, '<idnumber></idnumber>'],
    ['one answer is chosen', '<single>true<', '<single>false<'],
    ['one answer earns everything', 'fraction="100"', 'fraction="90"'],
    ['has a text and a feedback', /<feedback.*?<\/feedback>/, ''],
    ['a picture in a text', /<file .*?<\/file>/, ''],
  ],
} satisfies Record<string, Break[]>

const manifest = 'imsmanifest.xml'
const course = (...change: Break) => openPackage(changed(sample.course, manifest, change))
const bank = (...change: Break) => openPackage(changed(sample.package, manifest, change))

test.each([...broken.package, ...broken.scorm])('in a course: %s', (...change: Break) => {
  expectTold(scormRules, course(...change), change)
})
test.each(broken.qti)('in a package of questions: %s', (...change: Break) => {
  expectTold(qtiRules, bank(...change), change)
})
test.each(broken.item)('in an item: %s', (...change: Break) => {
  expectTold(qtiItemRules, documentOf(replaced(item, change)), change)
  const files = changed(sample.package, 'last-bus-a.xml', change)
  expect(problems(qtiRules, openPackage(files)).join('\n')).toContain('last-bus-a.xml: ')
})
test.each(broken.moodle)('in a file for Moodle: %s', (...change: Break) => {
  expectTold(moodleRules, documentOf(replaced(sample.moodle, change)), change)
})

test('every rule has something that breaks it, and a source', () => {
  const own = [...scormRules, ...qtiRules, ...qtiItemRules, ...moodleRules]
  const breaks = Object.values(broken)
    .flat()
    .map(([rule]) => rule)
  const unbroken = own.filter(({ says }) => !breaks.some((rule) => says.includes(rule)))
  // The last rule of a package hands its items to the rules of items.
  expect(unbroken.map(({ says }) => says)).toEqual(['every item keeps the rules of items'])
  expect(own.filter(({ source }) => source.length < 10)).toEqual([])
})

test('a package without a manifest, or with a torn one, is none', () => {
  expect(() => openPackage(new Map())).toThrow('no imsmanifest.xml')
  expect(() => course('torn', '</manifest>', '')).toThrow('imsmanifest.xml: line')
})

function expectTold<Made>(rules: readonly Rule<Made>[], what: Made, [rule]: Break): void {
  const told = problems(rules, what).filter((line) => line.includes(rule))
  expect(told.length).toBeGreaterThan(0)
}

function changed(files: Files, name: string, change: Break): Files {
  const text = replaced(textIn(files, name), change)
  return new Map(files).set(name, new TextEncoder().encode(text))
}

function replaced(text: string, [, from, to]: Break): string {
  const result = text.replace(from, to)
  expect(result).not.toBe(text)
  return result
}

function textIn(files: Files, name: string): string {
  return new TextDecoder().decode(files.get(name))
}
