import { expect, test } from 'vitest'
import { brokenReferences } from '../checks/consistency/references.ts'
import { checkContent } from '../checks/writing/all.ts'
import { load, shippedFolder } from '../load.ts'
import { reporter } from '../parse/report.ts'
import { questionsSchema } from '../schema/questions.ts'
import { findings } from './findings.ts'
import { bank, familySample, pairSample, recognizeSample } from './question-samples.ts'

const questions = bank({
  recognize: { shade: recognizeSample() },
  read: { bench: pairSample() },
  act: { seeds: familySample() },
})

test('the samples are what tests take them for: nothing is wrong with them', () => {
  const { dimensions, moments, quiz } = load('en', shippedFolder)
  expect(questionsSchema.safeParse(questions).error).toBeUndefined()
  expect(brokenReferences({ questions }, reporter('en', {}))).toEqual([])
  expect(findings(checkContent, { questions, dimensions, moments, quiz })).toEqual([])
})
