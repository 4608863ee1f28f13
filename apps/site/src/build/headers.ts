import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { headers } from '@read-the-room/web'

/** Writes `_headers`, which Netlify, Cloudflare Pages and the like read; others ignore it. */
export function writeHeaders(folder: string): void {
  const all = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)
  const lines = [
    '/*',
    ...all,
    '/sw.js',
    '  Cache-Control: no-cache',
    '/quiz/sw.js',
    '  Cache-Control: no-cache',
    '',
  ]
  writeFileSync(join(folder, '_headers'), lines.join('\n'))
}
