import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { publicFolder } from '../shell/places.ts'

const pages = globSync('**/*.html', { cwd: publicFolder })

test.each(pages)(
  'every link in public/%s is relative, and leads to a file that is there',
  (page) => {
    const found = linksIn(readFileSync(join(publicFolder, page), 'utf8'))
    expect(found.length).toBeGreaterThan(0)
    for (const link of found) {
      expect(link).not.toMatch(/^([a-z]+:)?\/|^[a-z]+:/i)
      const path = decodeURIComponent(link.replace(/[?#].*$/, ''))
      const target = resolve(publicFolder, dirname(page), path)
      expect(target.startsWith(publicFolder), link).toBe(true)
      expect(isServed(target), link).toBe(true)
    }
  },
)

/** What a page asks for or leads to, but for what it carries within it. */
function linksIn(html: string): string[] {
  const all = html.matchAll(/<(?:a|link|img|script|source|iframe)\b[^>]*\s(?:href|src)="([^"]+)"/g)
  return [...all].map(([, link = '']) => link).filter((link) => !link.startsWith('data:'))
}

/** A file, or a folder with a page of its own. */
function isServed(target: string): boolean {
  const file =
    existsSync(target) && statSync(target).isDirectory() ? join(target, 'index.html') : target
  return existsSync(file)
}
