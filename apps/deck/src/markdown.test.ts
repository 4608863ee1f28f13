import { parseSync } from '@slidev/parser'
import { expect, test } from 'vitest'
import { expand } from './expand.ts'
import { comment } from './markdown.ts'
import type { Close } from './slide.ts'

const hostile = [
  '{{ 1 + 1 }} <b>bold</b>',
  '---',
  '```js\nlet a\n```',
  '--> <!-- $x$ $$y$$',
  '# not a title',
  '@close',
  'key: value, "quoted" \\u0041',
]

const slide = (title: string): Close => ({
  id: 'close',
  layout: 'close',
  title,
  points: hostile,
  note: hostile.join('\n\n'),
})

test('signs that mean something to Slidev stay what they are', () => {
  for (const title of hostile) {
    const lines = expand(['---', 'theme: none', '---', '', '@close'], {
      cover: { ...slide(title), id: 'cover' },
      groups: { close: [slide(title), slide(title)] },
      settings: {},
      notes: true,
    })
    const { slides } = parseSync(lines.join('\n'), 'slides.md')
    expect(slides).toHaveLength(3)
    for (const { frontmatter, content } of slides) {
      expect(frontmatter).toMatchObject({ layout: 'close', title, points: hostile })
      expect(content).toBe('')
    }
  }
})

test('a note cannot open a tag, a brace or a click marker', () => {
  expect(comment('[click] {{ x }} <b> --> *a* `b`').split('\n')[1]).not.toMatch(/[<>{}[\]*`]/)
})
