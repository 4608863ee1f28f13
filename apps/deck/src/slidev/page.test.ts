import { contentFolder, contentLocales, load } from '@read-the-room/core/load'
import { hash } from '@read-the-room/web'
import { expect, test } from 'vitest'
import { finished } from './page.ts'

const kit = load(contentLocales(contentFolder())[0] ?? 'en')
const slidev =
  '<head>\n  <meta charset="UTF-8">\n<script type="module">start()</script></head><body><div id="app"></div></body>'

test('storage is guarded before a module runs, and the policy allows that very script', () => {
  const page = finished(slidev, kit)
  const [, script = ''] = /<script>(.*?)<\/script>/s.exec(page) ?? []
  expect(script).toContain('localStorage')
  expect(page).toContain(hash(script))
  expect(page.indexOf(script)).toBeLessThan(page.indexOf('type="module"'))
  expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<script>'))
})

test('what to do without scripts stands in the page as text', () => {
  const page = finished(slidev, { deck: { ...kit.deck, stuck: '<b> & $& more' } })
  expect(page).toContain('<p class="stuck">&#60;b&#62; &#38; $&#38; more</p>')
})

test('a page that has no place for slides stops the build', () => {
  expect(() => finished('<head></head>', kit)).toThrowErrorMatchingInlineSnapshot(
    `[Error: Slidev wrote a page without #app: look at its index.html.]`,
  )
})
