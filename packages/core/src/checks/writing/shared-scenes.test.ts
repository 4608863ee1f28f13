import { expect, test } from 'vitest'
import { findings, sample } from './sample.ts'
import { sharedScenes } from './shared-scenes.ts'

test('a scene that is told twice is found, in other punctuation and case too', () => {
  const questions = {
    seeds: sample(),
    again: sample({
      form: 'B',
      scene: 'At noon two gardeners REST in the shade; one says: "Bring me."',
    }),
  }
  expect(findings(sharedScenes, { questions })).toMatchInlineSnapshot(`
    [
      "again.scene: shares 8 words in a row or more with "seeds": tell another scene",
    ]
  `)
})

test('scenes that share a few words are two scenes', () => {
  const questions = {
    seeds: sample(),
    cooks: sample({ scene: 'Two cooks rest in the shade. One hums a song.' }),
  }
  expect(findings(sharedScenes, { questions })).toEqual([])
})
