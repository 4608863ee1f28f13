import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { StartKit } from '@read-the-room/core'
import { worker } from '@read-the-room/web/worker'
import { transformWithOxc } from 'vite'

/**
 * Makes a folder of files installable and usable without a network: the worker that keeps them,
 * the script that starts it, and the manifest. Comes last, when every file is in its place.
 */
export async function writeOffline(folder: string, { locale, site }: StartKit): Promise<void> {
  writeFileSync(join(folder, 'offline.js'), `{\n${await registration()}}\n`)
  writeFileSync(join(folder, 'manifest.webmanifest'), JSON.stringify(manifest(locale, site)))
  const kept = filesToKeep(folder).map((file) => ({
    file,
    content: readFileSync(join(folder, file)),
  }))
  writeFileSync(join(folder, 'sw.js'), await worker(kept))
}

/** All but what is printed and its pages, what only the host reads, and workers, which browsers keep. */
function filesToKeep(folder: string): string[] {
  return globSync('**', { cwd: folder })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => statSync(join(folder, file)).isFile())
    .filter((file) => !/^_|^cards\/|(^|\/)sw\.js$/.test(file))
}

/** The script of the home page, as the JavaScript that a browser reads. */
async function registration(): Promise<string> {
  const source = fileURLToPath(new URL('register.ts', import.meta.url))
  return (await transformWithOxc(readFileSync(source, 'utf8'), source)).code
}

function manifest(lang: string, { title, description }: StartKit['site']): object {
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
