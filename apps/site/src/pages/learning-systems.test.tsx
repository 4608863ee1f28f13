import { contentFolder, contentLocales, load } from '@read-the-room/core/load'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { SystemFiles } from '../files/system-files.ts'
import { LearningSystems } from './learning-systems.tsx'

const kit = load(contentLocales(contentFolder())[0] ?? 'en')
const words = kit.site.facilitator.systems
const names = ['questions-gift-en.txt', 'questions-qti21-en.zip', 'course-scorm12-en.zip']
const files = names.map((name) => ({ name, bytes: 2000 }))

function shown(made: SystemFiles, score = false): string {
  const workshop = { ...kit.workshop, score }
  return renderToStaticMarkup(
    <LearningSystems kit={{ ...kit, workshop }} made={made} toRoot="./" />,
  )
}

test('where files were made they are links, the course first', () => {
  const page = shown({ files, older: false })
  const links = [...page.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)
  expect(links).toEqual([
    './lms/course-scorm12-en.zip',
    './lms/questions-qti21-en.zip',
    './lms/questions-gift-en.txt',
  ])
  expect(page).not.toContain(words.unmade)
  expect(page).not.toContain(words.older)
})

test('where they were not, the page says how; where they are older, too', () => {
  expect(shown({ files: [], older: false })).toContain(words.unmade)
  expect(shown({ files, older: true })).toContain(words.older)
})

test('the page says why there is no score, or that there is one', () => {
  expect(shown({ files, older: false })).toContain(words.score)
  expect(shown({ files, older: false }, true)).toContain(words.scored)
})
