import type { Check, PartialKit } from '../../parse/check.ts'
import type { Report } from '../../parse/report.ts'
import type { Problem } from '../../yaml/problem.ts'
import { askWording } from './ask-wording.ts'
import { avoidedWords } from './avoided-words.ts'
import { bestIsLongest } from './best-is-longest.ts'
import { giveaways } from './giveaways.ts'
import { hiddenDimension } from './hidden-dimension.ts'
import { optionLengths } from './option-lengths.ts'
import { parallelForms } from './parallel-forms.ts'
import { readingEase } from './reading-ease.ts'
import { repeatedReasons } from './repeated-reasons.ts'
import { sharedScenes } from './shared-scenes.ts'
import { silentSigns } from './silent-signs.ts'
import { uncitedSources } from './uncited-sources.ts'

const checks: Check[] = [
  parallelForms,
  sharedScenes,
  askWording,
  hiddenDimension,
  optionLengths,
  bestIsLongest,
  giveaways,
  repeatedReasons,
  silentSigns,
  uncitedSources,
  avoidedWords,
  readingEase,
]

/** Every finding of every rule: none stops the rest. */
export function checkContent(kit: PartialKit, report: Report): Problem[] {
  return checks.flatMap((check) => check(kit, report))
}
