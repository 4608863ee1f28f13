import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../shell/run.ts'
import { anchorsIn, commandsIn, docs, linksIn } from './docs.ts'

const all = docs()
const scripts = Object.keys(
  (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object }).scripts,
)

test('commands and links are read from fences, lines and pictures', () => {
  const doc = {
    path: 'docs/a.md',
    text: '```sh\nnpm start   # shows it\n```\nUse `npm run cards -- --help`, not `npm install`. ![x](../b.png) [y](#to-do) [z](https://example.org)\n## To do!',
  }
  expect(commandsIn(doc)).toEqual(['npm start', 'npm run cards -- --help'])
  expect(linksIn(doc)).toEqual(['b.png', 'docs/a.md#to-do'])
  expect(anchorsIn(doc)).toEqual(['to-do'])
})

test.each(all)('every link of $path leads somewhere', (doc) => {
  for (const link of linksIn(doc)) {
    const [path = '', anchor] = link.split('#')
    expect(existsSync(join(root, path)), link).toBe(true)
    if (anchor === undefined) continue
    const target = all.find((other) => other.path === path)
    expect(target === undefined ? [] : anchorsIn(target), link).toContain(anchor)
  }
})

test.each(all)('every command of $path is one of the kit', (doc) => {
  for (const command of commandsIn(doc)) {
    expect(scripts).toContain(command.replace(/^npm (run )?/, '').split(' ')[0])
  }
})

test.each(all)('every file of code that $path names is there', ({ text }) => {
  for (const [, path = ''] of text.matchAll(/`((?:apps|packages)\/[^`\s]+\.tsx?)`/g)) {
    expect(existsSync(join(root, path)), path).toBe(true)
  }
})

test('the README leads whoever wants to contribute, report, build on it or lead a room', () => {
  const readme = all.find(({ path }) => path === 'README.md')
  expect(readme === undefined ? [] : linksIn(readme)).toEqual(
    expect.arrayContaining([
      '.github/CONTRIBUTING.md',
      '.github/CHANGELOG.md',
      '.github/SECURITY.md',
      'docs/architecture.md',
      'docs/rooms.md',
    ]),
  )
})

test('the README names every command', () => {
  const readme = all.find(({ path }) => path === 'README.md')
  const named = readme === undefined ? [] : commandsIn(readme)
  for (const script of scripts) {
    expect(
      named.some((command) => /^npm (run )?(\S+)/.exec(command)?.[2] === script),
      script,
    ).toBe(true)
  }
})
