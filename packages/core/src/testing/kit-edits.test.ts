import { expect, test } from 'vitest'
import { readFiles, shippedFolder } from '../load.ts'
import { heavy } from './heavy.ts'
import { editKit, textIn } from './kit-edits.ts'
import { asShown } from './typed-text.ts'

const { files } = readFiles(shippedFolder)

test.each(['en', 'es'])(
  'texts typed over in %s: each is in the kit to the letter, or told at a place',
  (locale) => {
    let taken = 0
    for (let seed = 0; seed < (heavy ? 50 : 1); seed += 1) {
      const edited = editKit(files, locale, seed, 20)
      // Nothing behind a name is no mistake in a translation: it is still to come.
      for (const one of edited.taken.filter(({ words }) => words.trim() !== '')) {
        const shown = asShown(String(textIn(edited.kit, one)))
        expect([one.written, shown]).toEqual([one.written, asShown(one.words)])
      }
      for (const { lines } of edited.refused) {
        expect(lines.join('\n')).toMatch(/^\S+\.yml:\d+:\d+ {2}[^\p{Cc}\u202e]+$/mu)
      }
      taken += edited.taken.length
    }
    expect(taken).toBeGreaterThan(heavy ? 200 : 4)
  },
)
