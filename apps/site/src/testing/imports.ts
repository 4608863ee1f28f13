import { globSync, readFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { root } from '../shell/run.ts'

/** A source file, and what it imports: files by their path from the root, packages by their name. */
export type Source = { file: string; folder: string; imports: string[] }

const specifier = /(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"?]+)['"]/g

/** The source of the kit; tests and what they share are left out: they may look into everything. */
export function sources(): Source[] {
  return globSync('{packages,apps}/**/*.{ts,tsx,vue}', {
    cwd: root,
    exclude: ['**/node_modules/**', 'apps/*/{build,dist,exports}/**'],
  })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => !/\.test\.tsx?$|\/testing\/|\/testing\.ts$|\.config\.ts$|\.d\.ts$/.test(file))
    .sort()
    .map((file) => ({ file, folder: dirname(file), imports: importsOf(file) }))
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8')
  return [...text.matchAll(specifier)].map(([, path = '']) =>
    path.startsWith('.') ? join(dirname(file), path).split(sep).join('/') : path,
  )
}

/** The first circle that is found when edges are followed: its members in order; none without one. */
export function circleIn(edges: Map<string, string[]>): string[] | undefined {
  const done = new Set<string>()
  const follow = (node: string, path: string[]): string[] | undefined => {
    if (path.includes(node)) return [...path.slice(path.indexOf(node)), node]
    if (done.has(node)) return undefined
    for (const next of edges.get(node) ?? []) {
      const circle = follow(next, [...path, node])
      if (circle !== undefined) return circle
    }
    done.add(node)
    return undefined
  }
  for (const node of edges.keys()) {
    const circle = follow(node, [])
    if (circle !== undefined) return circle
  }
  return undefined
}
