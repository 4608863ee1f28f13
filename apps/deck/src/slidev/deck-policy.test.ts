import { expect, test } from 'vitest'
import { withPolicy } from './deck-policy.ts'

test('a deck of files runs its own files; one file runs what stands in it', () => {
  const files =
    '<head><meta charset="UTF-8"><script type="module" src="./assets/a.js"></script></head>'
  expect(withPolicy(files)).toMatchInlineSnapshot(`
    "<head><meta charset="UTF-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'"><script type="module" src="./assets/a.js"></script></head>"
  `)
  const one = '<head>\n  <meta charset="UTF-8">\n<script type="module">start()</script></head>'
  expect(withPolicy(one)).toMatchInlineSnapshot(`
    "<head>
      <meta charset="UTF-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-DIm7WJS6ZKDYe5qFLPy+h4JFI9Bol5QmYC57mt3Fb00='; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'">
    <script type="module">start()</script></head>"
  `)
})

test('a page that is no page stops the build', () => {
  expect(() => withPolicy('<p>')).toThrowErrorMatchingInlineSnapshot(
    `[Error: Slidev wrote a page without a head: look at its index.html.]`,
  )
})
