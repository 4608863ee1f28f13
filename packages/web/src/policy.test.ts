import { expect, test } from 'vitest'
import { hash, policy, scriptSources } from './policy.ts'

test('a policy names what is allowed, and refuses the rest', () => {
  expect(
    policy({ 'script-src': hash('start()'), 'img-src': "'self' data:" }),
  ).toMatchInlineSnapshot(
    `"default-src 'none'; script-src 'sha256-DIm7WJS6ZKDYe5qFLPy+h4JFI9Bol5QmYC57mt3Fb00='; img-src 'self' data:; base-uri 'none'; form-action 'none'"`,
  )
})

test('the scripts inside a page are allowed by what they say, files by their place', () => {
  const inside = `<script type="module" crossorigin>\nstart('<script src=x>')\n</script>`
  const hashed = hash("\nstart('<script src=x>')\n")
  expect(scriptSources(inside)).toBe(hashed)
  const file = '<SCRIPT async src="./deck.js"></SCRIPT>'
  expect(scriptSources(`${inside}<p>${file}${file}`)).toBe(`${hashed} 'self'`)
  expect(scriptSources('<p>no script')).toBe('')
})
