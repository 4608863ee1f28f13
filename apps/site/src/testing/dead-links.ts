import { posix } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'

/** Every link and picture of an archive's pages that leads to no file in it: `page → target`. */
export function deadLinks(archive: Uint8Array): string[] {
  const files = unzipSync(archive)
  return Object.entries(files)
    .filter(([path]) => path.endsWith('.html') && !/\/deck-[^/]+$/.test(path))
    .flatMap(([path, bytes]) =>
      [...strFromU8(bytes).matchAll(/ (?:href|src)="([^"#][^"]*)"/g)]
        .map(([, target = '']) => target.split('#')[0] ?? '')
        .filter((target) => !target.startsWith('data:'))
        .map((target) => posix.join(posix.dirname(path), decodeURIComponent(target)))
        .filter((target) => files[target] === undefined)
        .map((target) => `${path} → ${target}`),
    )
}
