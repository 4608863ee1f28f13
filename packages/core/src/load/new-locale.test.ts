import { expect, test } from 'vitest'
import { readFiles, shippedFolder } from '../load.ts'
import type { ContentFile } from '../yaml/content-file.ts'
import { formatProblem } from '../yaml/problem.ts'
import { parse } from './parse.ts'

const { files } = readFiles(shippedFolder)

/** The English words under the name of another language, with some of them changed. */
function newLocale(change: (file: ContentFile) => ContentFile[]): ContentFile[] {
  const english = files.filter(({ path }) => path.startsWith('en/'))
  const copies = english.map(({ path, text }) => ({ path: path.replace('en/', 'de/'), text }))
  return [...files, ...copies.flatMap(change)]
}

test('one file, one key too few and one key too many: three findings, and no crash', () => {
  const result = parse(
    newLocale((file) => {
      if (file.path === 'de/cards.yml') return []
      if (file.path === 'de/sorting.yml') {
        return [{ ...file, text: file.text.replace(/find-a-mentor:\n(?: {2}.*\n)+/, '') }]
      }
      if (file.path === 'de/activities.yml') {
        return [
          {
            ...file,
            text: file.text.replace(
              'talks:\n',
              'talks:\n  nap:\n    title: Nap\n    points:\n      - Rest.\n',
            ),
          },
        ]
      }
      return [file]
    }),
    'de',
  )
  expect('problems' in result && result.problems.map(formatProblem)).toMatchInlineSnapshot(`
    [
      "de/activities.yml:3:3  talks.nap: is not in the English: remove it",
    ]
  `)
})
