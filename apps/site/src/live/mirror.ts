import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { contentPaths, picturesIn } from '@read-the-room/core/load'

/** What stands beside the words and is taken with them: logos, and pictures of their own slides. */
const beside = ['*.{svg,png,jpg,jpeg}', 'pictures/*.png']

/**
 * Makes one folder hold the same words as another. A file that says the same is not written, so
 * that whoever watches is told of real changes alone.
 */
export function mirror(from: string, to: string): void {
  mkdirSync(to, { recursive: true })
  const wanted = new Set([...contentPaths(from), ...globSync(beside, { cwd: from })])
  for (const path of wanted) {
    const [source, copy] = [join(from, path), join(to, path)]
    if (existsSync(copy) && readFileSync(copy).equals(readFileSync(source))) continue
    mkdirSync(dirname(copy), { recursive: true })
    cpSync(source, copy)
  }
  const kept = [...contentPaths(to), ...globSync(beside, { cwd: to })]
  for (const path of kept) if (!wanted.has(path)) rmSync(join(to, path))
  if (!existsSync(picturesIn(from))) rmSync(picturesIn(to), { recursive: true, force: true })
}
