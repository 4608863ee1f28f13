import type { ServerResponse } from 'node:http'
import { headers } from '../headers.ts'

/** Answers with one sentence of plain text, and nothing of what was begun before. */
export function say(
  response: ServerResponse,
  status: number,
  sentence: string,
  more: Record<string, string> = {},
): void {
  const text = `${sentence}\n`
  begin(response, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': String(Buffer.byteLength(text)),
    ...more,
  })
  response.statusCode = status
  response.end(text)
}

/** Starts an answer anew, with the headers that every answer has. */
export function begin(response: ServerResponse, more: Record<string, string> = {}): void {
  for (const name of response.getHeaderNames()) response.removeHeader(name)
  // The browser keeps a page and asks at every visit whether it is still the same.
  const all = { ...headers, 'Cache-Control': 'no-cache', ...more }
  for (const [name, value] of Object.entries(all)) response.setHeader(name, value)
  response.statusCode = 200
}
