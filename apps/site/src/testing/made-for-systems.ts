import { join } from 'node:path'
import type { Kit } from '@read-the-room/core'
import { bankOf } from '../bank/bank-of.ts'
import { moodleXml } from '../bank/moodle.ts'
import { qtiFiles } from '../bank/qti.ts'
import { moodleRules } from '../bank/rules/moodle-rules.ts'
import { openPackage } from '../bank/rules/package-rules.ts'
import { qtiRules } from '../bank/rules/qti-rules.ts'
import { problems } from '../bank/rules/rule.ts'
import { scormRules } from '../bank/rules/scorm-rules.ts'
import { type Element, readXml } from '../bank/rules/xml.ts'
import { scormFiles } from '../bank/scorm.ts'
import type { Files } from '../files/zip.ts'
import { publicFolder } from '../shell/places.ts'

/** What learning systems take of a language: the course, the questions as a package and for Moodle. */
type Made = { locale: string; course: Files; package: Files; moodle: string }

/** Makes it of the built quiz and of the words. */
export function madeForSystems(kit: Kit): Made {
  const bank = bankOf(kit)
  return {
    locale: kit.locale,
    course: scormFiles(kit, join(publicFolder, 'quiz')),
    package: qtiFiles(bank),
    moodle: moodleXml(bank),
  }
}

/** Every rule of SCORM, QTI and Moodle that it breaks, and where. */
export function brokenRules(made: Made): string[] {
  return [
    ...problems(scormRules, openPackage(made.course)),
    ...problems(qtiRules, openPackage(made.package)),
    ...problems(moodleRules, documentOf(made.moodle)),
  ]
}

/** The root of a document; throws where it is not well formed. */
export function documentOf(text: string): Element {
  const read = readXml(text)
  if ('fault' in read) throw new Error(read.fault)
  return read
}
