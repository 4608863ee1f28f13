import type { FacilitatorKit } from '@read-the-room/core/facilitator'
import { contentFolder, contentLocales, load } from '@read-the-room/core/load'
import { parseSync } from '@slidev/parser'
import { expect, test } from 'vitest'
import { emptyNote } from '../slides/note.ts'
import type { Points } from '../slides/slide.ts'
import { expand } from './expand.ts'
import { comment } from './markdown.ts'

const words = load(contentLocales(contentFolder())[0] ?? 'en').facilitator
const labels: FacilitatorKit['facilitator'] = {
  ...words,
  labels: { ...words.labels, say: '{{ x }}' },
}

const hostile = [
  '{{ 1 + 1 }} <b>bold</b>',
  '---',
  '```js\nlet a\n```',
  '--> <!-- $x$ $$y$$',
  '# not a title',
  '@close',
  'key: value, "quoted" \\u0041',
]

const sheets = ['60']
const slide = (title: string): Points => ({
  id: 'close',
  layout: 'points',
  block: 'exit',
  title,
  points: hostile,
  note: { ...emptyNote, say: hostile },
})

test('signs that mean something to Slidev stay what they are', () => {
  for (const title of hostile) {
    const lines = expand(['---', 'theme: none', '---', '', '@close'], {
      covers: [{ item: { ...slide(title), id: 'cover' }, sheets }],
      groups: {
        close: [
          { item: slide(title), sheets },
          { item: slide(title), sheets },
        ],
      },
      settings: {},
      notes: labels,
    })
    const { slides } = parseSync(lines.join('\n'), 'slides.md')
    expect(slides).toHaveLength(3)
    for (const { frontmatter, content } of slides) {
      expect(frontmatter).toMatchObject({ layout: 'points', title, points: hostile })
      expect(content).toBe('')
    }
  }
})

test('a note cannot open a tag, a brace or a click marker', () => {
  const note = { ...emptyNote, say: ['[click] {{ x }} <b> --> *a* `b`'] }
  expect(comment(note, labels).slice(1, -2).join('\n')).not.toMatch(/[<>{}[\]*`]/)
})
