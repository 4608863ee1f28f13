import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { load } from '@read-the-room/core/load'
import { parser, resolveOptions, ViteSlidevPlugin } from '@slidev/cli'
import type { ResolvedSlidevOptions } from '@slidev/types'
import { normalizePath, type Plugin, build as viteBuild } from 'vite'
import { filler } from './filler.ts'
import { oneFile } from './one-file.ts'
import { finished } from './page.ts'
import type { Target } from './target.ts'
import { nav } from './vite-nav.ts'
import { words } from './vite-words.ts'

const app = fileURLToPath(new URL('../..', import.meta.url))
const page = normalizePath(join(app, 'index.html'))

/**
 * Builds one deck into a folder, all run sheets in it: `index.html?sheet=60#/1` is a slide of one,
 * `index.html?sheet=60&print=clicks#/print` all its steps. Slidev and Vite run in this process, so
 * that they are loaded and warm for the next deck. One deck at a time: what fills `slides.md` is set
 * for all, and Slidev keeps its virtual modules as files in one folder.
 */
export async function build(target: Target, folder: string): Promise<void> {
  const name = `${target.audience} ${target.locale}`
  try {
    await run(target, folder)
  } catch (cause) {
    throw new Error(`${name}: this deck could not be built`, { cause })
  }
  console.log(`deck: ${name}`)
}

async function run(target: Target, folder: string): Promise<void> {
  const kit = load(target.locale)
  const room = target.audience === 'room'
  parser.injectPreparserExtensionLoader(async () => [filler(() => kit, target)])
  const asked = { entry: join(app, 'slides.md'), base: './', withoutNotes: room }
  const options = await resolveOptions(asked, 'build')
  await viteBuild({
    configFile: false,
    logLevel: 'error',
    root: app,
    base: './',
    define: { __VUE_PROD_DEVTOOLS__: false },
    build: {
      outDir: folder,
      // What of others is in it: the site tells.
      license: { fileName: '.vite/licenses.json' },
      rolldownOptions: { input: { index: page } },
    },
    plugins: [
      slidevPage(options),
      words(() => kit, target),
      nav(),
      ...(room ? [] : oneFile()),
      await ViteSlidevPlugin(options),
    ],
  })
  const built = join(folder, 'index.html')
  await writeFile(built, finished(await readFile(built, 'utf8'), kit))
}

/** Slidev's page is no file: it is made of the deck's settings. */
function slidevPage({ utils }: ResolvedSlidevOptions): Plugin {
  return {
    name: 'read-the-room:page',
    resolveId: { order: 'pre', handler: (id) => (id === page ? id : undefined) },
    load: { order: 'pre', handler: (id) => (id === page ? utils.indexHtml : undefined) },
  }
}
