import { expect, test } from 'vitest'
import { addressMeant, homeFrom } from './meant.ts'

const origin = 'https://example.org'
const meant = (pathname: string) => addressMeant({ origin, pathname })

test.each([
  ['/kit/quiz/%23check', '/kit/quiz/#check'],
  ['/kit/quiz%23check.chose.a1.b-', '/kit/quiz#check.chose.a1.b-'],
  ['/kit/%23print%23x', '/kit/#print%23x'],
])('%s meant %s', (pathname, place) => {
  expect(meant(pathname)).toBe(origin + place)
})

test('whatever the address, it leads to no other host, and no address leads round in circles', () => {
  const pieces = ['/', 'evil.example', '%23', '#', '\\', '@', ':', '%2f', '']
  const all = pieces.flatMap((one) =>
    pieces.flatMap((two) =>
      pieces.flatMap((three) => pieces.map((four) => one + two + three + four)),
    ),
  )
  for (const path of all) {
    // Browsers take a backslash for a slash.
    const pathname = new URL(origin).pathname + path.replaceAll('\\', '/')
    const place = meant(pathname)
    if (place === undefined) continue
    expect(new URL(place).origin).toBe(origin)
    expect(meant(new URL(place).pathname)).toBeUndefined()
  }
  expect(meant('/kit/nowhere')).toBeUndefined()
})

test.each([
  ['/kit/quiz/gone', '/kit/'],
  ['/kit/es/quiz/gone/', '/kit/'],
  ['/quiz/gone', '/'],
  ['/kit/gone', '/kit/'],
  ['/kit/gone/far', '/kit/gone/'],
  ['/kit/gone/', '/kit/'],
  ['/gone', '/'],
  ['/', '/'],
])('from %s home is %s', (pathname, home) => {
  expect(homeFrom(pathname, ['quiz', 'deck', 'es'])).toBe(home)
})
