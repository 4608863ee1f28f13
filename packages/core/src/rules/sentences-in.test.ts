import { expect, test } from 'vitest'
import { bank, familySample, pairSample, recognizeSample } from '../testing/question-samples.ts'
import { sentencesIn } from './sentences-in.ts'

test('every sentence of every form, each with its place', () => {
  const questions = bank({
    recognize: { shade: recognizeSample() },
    read: { bench: pairSample() },
    act: { seeds: familySample() },
  })
  const found = sentencesIn(questions)
  expect(found.map(({ path }) => path.join('.'))).toMatchInlineSnapshot(`
    [
      "recognize.shade.scene.0",
      "recognize.shade.scene.1",
      "recognize.shade.scene.2",
      "read.bench.scene.0",
      "read.bench.scene.1",
      "read.bench.versions.a.sentence",
      "read.bench.versions.b.sentence",
      "act.seeds.scenes.one.scene.0",
      "act.seeds.scenes.one.scene.1",
      "act.seeds.scenes.two.scene.0",
      "act.seeds.scenes.two.scene.1",
      "act.seeds.scenes.three.scene.0",
      "act.seeds.scenes.three.scene.1",
    ]
  `)
  for (const { path, sentence } of found) {
    const held = path.reduce<unknown>(
      (at, part) => (at as Record<string, unknown>)[part],
      questions,
    )
    expect(held).toBe(sentence)
  }
})
