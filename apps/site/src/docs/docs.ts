import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from '../shell/run.ts'

/** A text that people read before or beside the kit: its path from the root, and what it says. */
export type Doc = { path: string; text: string }

/** Every such text of the kit. */
export function docs(): Doc[] {
  const paths = globSync('{*.md,.github/*.md,docs/**/*.md,packages/core/{content,starter}/*.md}', {
    cwd: root,
  })
  return paths.sort().map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

/** The commands that a text tells people to type, in order, each once. */
export function commandsIn({ text }: Doc): string[] {
  const code = [...text.matchAll(/```\w*\n([\s\S]*?)```|`([^`\n]+)`/g)]
  const lines = code.flatMap(([, block, inline]) => (block ?? inline ?? '').split('\n'))
  const commands = lines
    .map((line) => line.replace(/\s+#.*$/, '').trim())
    .filter((line) => /^npm (start|test|run \S+)( |$)/.test(line))
  return [...new Set(commands)]
}

/** Where the links and pictures of a text lead inside the kit: paths from the root, `#` and all. */
export function linksIn({ path, text }: Doc): string[] {
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target)
  return targets
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => (target.startsWith('#') ? `${path}${target}` : join(dirname(path), target)))
}

/** The addresses of a text's headings, as code hosts form them. */
export function anchorsIn({ text }: Doc): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .replaceAll(' ', '-'),
  )
}
