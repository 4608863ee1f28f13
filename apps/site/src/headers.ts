import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What every answer says to the browser; pages carry their own Content-Security-Policy besides. */
export const headers: Record<string, string> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  // An organisation's own site may put pages into a frame; nobody else may.
  'X-Frame-Options': 'SAMEORIGIN',
  'Content-Security-Policy': "frame-ancestors 'self'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
}

/** Writes `_headers`, which Netlify, Cloudflare Pages and the like read; others ignore it. */
export function writeHeaders(folder: string): void {
  const all = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)
  const lines = ['/*', ...all, '/sw.js', '  Cache-Control: no-cache', '']
  writeFileSync(join(folder, '_headers'), lines.join('\n'))
}
