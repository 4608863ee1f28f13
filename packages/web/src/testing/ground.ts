import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** What no answer may hold. Short, so that no answer compresses it beyond recognition. */
export const secret = 'SECRET-of-the-facilitator'

/** Public files, and secrets beside them, hidden in them and behind links out of them. */
export function ground(): { folder: string; put: typeof put; remove: () => void } {
  const above = realpathSync(mkdtempSync(join(tmpdir(), 'read-the-room-')))
  const folder = join(above, 'public')
  const files = {
    'public/index.html': '<!doctype html><title>Home</title>',
    'public/quiz/index.html': '<!doctype html><title>Quiz</title>',
    'public/es/index.html': '<!doctype html><title>Inicio</title>',
    'public/digits.txt': '0123456789',
    'public/empty.txt': '',
    'public/long.txt': 'Read the room. '.repeat(1000),
    'public/a b ü#?.txt': 'a name like any other',
    'public/pictures/mark.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'public/.env': secret,
    'public/.git/config': secret,
    'public-notes.txt': secret,
    'facilitator/index.html': secret,
    'package.json': secret,
  }
  for (const [name, text] of Object.entries(files)) put(join(above, name), text)
  const links = {
    'inside.txt': 'digits.txt',
    'outside.html': '../facilitator/index.html',
    outside: '../facilitator',
    'hidden.txt': '.env',
    loop: 'loop',
    gone: 'nowhere',
  }
  for (const [name, to] of Object.entries(links)) symlinkSync(to, join(folder, name))
  return { folder, put, remove: () => rmSync(above, { recursive: true }) }
}

function put(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
