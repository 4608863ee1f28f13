import fc from 'fast-check'
import { endings } from './ask.ts'

/** Bytes for a server, and what the client does when it has written them. */
export type Asked = { bytes: Buffer; ending: (typeof endings)[number] }

const method = fc.oneof(
  { weight: 3, arbitrary: fc.constant('GET') },
  fc.constantFrom('HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'CONNECT', 'BREW', ''),
)
const hosts = ['127.0.0.1', 'localhost:4680', '[::1]', 'evil.example', 'a@127.0.0.1', ':', '']

const name = fc.oneof(
  fc.constantFrom(
    ...['..', '%2e%2e', '%2E.', '%252e%252e', '..%2f', '..%5c', '.', '%2e', '\\', '', '%00', '%'],
    ...['%c0%ae%c0%ae', 'quiz', 'es', 'facilitator', 'package.json', '.env', '%2eenv', '.git'],
    ...['config', 'outside', 'outside.html', 'hidden.txt', 'inside.txt', 'loop', 'gone', 'public'],
    ...['public-notes.txt', 'index.html', 'digits.txt', 'long.txt', 'empty.txt', 'C:', '~', 'nul'],
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }).map(encodeURIComponent),
  fc.stringMatching(/^[!-~]{0,12}$/),
)
const path = fc
  .array(fc.tuple(fc.constantFrom('/', '/', '/', '//', '%2f', '\\', '/./'), name), { maxLength: 6 })
  .map((names) => names.flat().join(''))
const known = fc.constantFrom(
  ...['/', '/digits.txt', '/long.txt', '/empty.txt', '/inside.txt', '/quiz', '/quiz/', '*'],
  ...['/outside.html', '/outside/index.html', '/hidden.txt', '/.env', '/.git/config'],
  ...['/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json', '/../public-notes.txt'],
)
const origin = fc.constantFrom(...hosts.map((host) => `http://${host}`), 'ftp://x')
const target = fc
  .record({
    before: fc.oneof({ weight: 4, arbitrary: fc.constant('') }, origin),
    path: fc.oneof(path, known),
    query: fc.constantFrom('', '', '?', '?x=//evil.example', '?#/../', `?${'q'.repeat(3000)}`),
  })
  .map((part) => part.before + part.path + part.query)

const anything = fc.stringMatching(/^[ -~]{0,40}$/)
const place = fc.oneof(
  { weight: 3, arbitrary: fc.nat(12).map(String) },
  fc.constant(''),
  fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }).map(String),
)
const range = fc
  .tuple(
    fc.constantFrom('bytes=', 'bytes=', 'bytes=', 'bytes =', 'lines=', ''),
    fc.array(fc.tuple(place, place), { minLength: 1, maxLength: 3 }),
  )
  .map(([unit, parts]) => unit + parts.map((part) => part.join('-')).join(','))
const tag = fc.tuple(
  fc.constantFrom('If-Match', 'If-None-Match', 'If-Range'),
  fc.oneof(fc.constantFrom('*', 'W/"a-b"', '"', '"a", '), anything),
)
const time = fc.tuple(
  fc.constantFrom('If-Range', 'If-Modified-Since', 'If-Unmodified-Since'),
  fc.constantFrom('Thu, 01 Jan 1970 00:00:00 GMT', 'Fri, 01 Jan 2100 00:00:00 GMT', 'now'),
)
const encoding = fc.oneof(fc.constantFrom('gzip', 'br', 'gzip, br;q=0', '*', ''), anything)
const odd = fc.constantFrom(
  ...['Content-Length: 5', 'Content-Length: -1', 'Expect: 100-continue', 'Expect: tea'],
  ...['Transfer-Encoding: chunked', 'Transfer-Encoding: x', 'X: \u0001', ': none'],
  ...hosts.map((host) => `Host: ${host}`),
)
const flood = fc
  .nat(3000)
  .map((count) => Array.from({ length: count }, (_, at) => `X-${at}: ${at}`).join('\r\n'))
const header = fc.oneof(
  {
    weight: 20,
    arbitrary: fc
      .oneof({ weight: 4, arbitrary: range }, anything)
      .map((value) => `Range: ${value}`),
  },
  { weight: 10, arbitrary: encoding.map((value) => `Accept-Encoding: ${value}`) },
  { weight: 10, arbitrary: fc.oneof(tag, time).map((pair) => pair.join(': ')) },
  { weight: 5, arbitrary: odd },
  { weight: 1, arbitrary: flood },
)

const request = fc
  .record({
    method,
    target,
    headers: fc.array(header, { maxLength: 4 }),
  })
  .map(({ method, target, headers }) => [`${method} ${target} HTTP/1.1`, ...headers].join('\r\n'))
const last = '\r\nHost: localhost\r\nConnection: close\r\n\r\n'
/** Requests in one go, of which the last ends the connection. */
const whole = fc
  .array(request, { minLength: 1, maxLength: 4 })
  .map((all) => Buffer.from(all.join('\r\nHost: localhost\r\n\r\n') + last))
  .map((bytes): Asked => ({ bytes, ending: 'waits' }))

const rude = fc.constantFrom(...endings.filter((ending) => ending !== 'waits'))
/** A request that breaks off somewhere, one that wants another protocol, bytes that are none. */
const broken = fc.oneof(
  fc.tuple(whole, fc.nat(300)).map(([{ bytes }, end]) => bytes.subarray(0, end)),
  target.map((to) =>
    Buffer.from(
      `GET ${to} HTTP/1.1\r\nHost: localhost\r\nConnection: upgrade\r\nUpgrade: h2c\r\n\r\n`,
    ),
  ),
  fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
)

/** Anything that somebody on the same network may write to a server. */
export const asked: fc.Arbitrary<Asked> = fc.oneof(
  { weight: 4, arbitrary: whole },
  { weight: 1, arbitrary: fc.record({ bytes: broken, ending: rude }) },
)
