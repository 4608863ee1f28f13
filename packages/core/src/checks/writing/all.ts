import type { Check, PartialKit } from '../../parse/check.ts'
import type { Report } from '../../parse/report.ts'
import type { Problem } from '../../yaml/problem.ts'
import { avoidedWords } from './avoided-words.ts'
import { bankBalance } from './bank-balance.ts'
import { equalWording } from './equal-wording.ts'
import { fixedStrategies } from './fixed-strategies.ts'
import { giveaways } from './giveaways.ts'
import { guessable } from './guessable.ts'
import { optionLengths } from './option-lengths.ts'
import { ownAnswer } from './own-answer.ts'
import { parallelRounds } from './parallel-rounds.ts'
import { questionLength } from './question-length.ts'
import { quotedReasons } from './quoted-reasons.ts'
import { readingEase } from './reading-ease.ts'
import { repeatedOccasions } from './repeated-occasions.ts'
import { repeatedReasons } from './repeated-reasons.ts'
import { roomMoments } from './room-moments.ts'
import { roomPlaces } from './room-places.ts'
import { silentSigns } from './silent-signs.ts'
import { uncitedSources } from './uncited-sources.ts'

const checks: Check[] = [
  bankBalance,
  parallelRounds,
  fixedStrategies,
  guessable,
  questionLength,
  optionLengths,
  giveaways,
  quotedReasons,
  repeatedReasons,
  repeatedOccasions,
  silentSigns,
  equalWording,
  ownAnswer,
  uncitedSources,
  readingEase,
  roomMoments,
  roomPlaces,
]

/** Every finding of every rule: none stops the rest. */
export function checkContent(kit: PartialKit, report: Report): Problem[] {
  return [...checkOwn(kit, report), ...avoidedWords(kit, report)]
}

/** The same for an organization's folder, whose words are its own: the words of our house are advice. */
export function checkOwn(kit: PartialKit, report: Report): Problem[] {
  return checks.flatMap((check) => check(kit, report))
}
