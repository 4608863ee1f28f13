import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Kit } from '@read-the-room/core'
import { pageScript, retired, worker } from '@read-the-room/web/worker'
import { notices } from '../notices/write-notices.ts'

/**
 * Makes a folder of files installable and usable without a network: the worker that keeps them,
 * the script of the home page that starts it, and the manifest. Comes last, when every file is in its place.
 */
export async function writeOffline(folder: string, { locale, site }: Kit): Promise<void> {
  const entry = fileURLToPath(new URL('register.ts', import.meta.url))
  writeFileSync(join(folder, 'offline.js'), await pageScript(entry))
  writeFileSync(join(folder, 'manifest.webmanifest'), JSON.stringify(manifest(locale, site)))
  const kept = filesToKeep(folder).map((file) => ({
    file,
    content: readFileSync(join(folder, file)),
  }))
  writeFileSync(join(folder, 'sw.js'), await worker(kept, isFirst))
  // Version 1.0 kept the quiz by a worker of its own.
  writeFileSync(join(folder, 'quiz/sw.js'), await retired())
}

/** Slides and pictures are more than a phone needs that came for the quiz. */
function isFirst(file: string): boolean {
  return !/^(deck|pictures)\//.test(file)
}

/**
 * All but what is printed and its pages, notices, what only the host or a learning system reads, and
 * workers, which browsers keep.
 */
function filesToKeep(folder: string): string[] {
  return globSync('**', { cwd: folder })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => statSync(join(folder, file)).isFile())
    .filter((file) => !notices.includes(file))
    .filter((file) => !/^_|^cards\/|(^|\/)(sw|course)\.js$/.test(file))
}

function manifest(lang: string, { title, description }: Kit['site']): object {
  return {
    lang,
    name: title,
    description,
    start_url: './',
    scope: './',
    display: 'minimal-ui',
    icons: [{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' }],
  }
}
