import { fileURLToPath } from 'node:url'
import { contentFolder } from '@read-the-room/core/load'
import { content, fewWatches, mistakes } from '@read-the-room/core/vite'
import { targets } from '@read-the-room/web/browsers'
import react from '@vitejs/plugin-react'
import type { InlineConfig, Plugin } from 'vite'
import { derived } from '../src/words/derived.ts'
import { brandStyles } from './brand-styles.ts'
import { course } from './course.ts'
import { localeTable } from './locale-table.ts'
import { builtLocales } from './locales.ts'
import { pages } from './pages.ts'
import { plainImports } from './plain-imports.ts'
import { startPage } from './start-page.ts'
import { tongues } from './tongues.ts'

/** Where a change of code shows at once. */
const code = ['..', '../../../packages'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
)

/** How the quiz is built from a content folder; `names` are languages other than its own. */
export function configuration(folder = contentFolder(), names?: string[]): InlineConfig {
  const locales = builtLocales(folder, names)
  const words = (): Plugin[] => [content(derived, folder), localeTable(locales), tongues(locales)]
  const workshop = locales[0]?.kit.workshop
  if (workshop === undefined) throw new Error('the quiz has no language')
  return {
    configFile: false,
    root: fileURLToPath(new URL('..', import.meta.url)),
    base: './',
    plugins: [
      react(),
      plainImports(),
      words(),
      brandStyles(workshop),
      startPage(locales),
      pages(locales, () => [...react(), ...words()]),
      course(locales),
      fewWatches(code),
      mistakes(),
    ],
    build: {
      outDir: 'build',
      // What of others is in it: the site tells.
      license: { fileName: '.vite/licenses.json' },
      target: targets,
      modulePreload: false,
      assetsInlineLimit: 0,
      rolldownOptions: {
        output: {
          chunkFileNames: ({ moduleIds }) => chunkName(moduleIds),
          codeSplitting: { groups: [{ name: 'app', test: shell }] },
        },
      },
    },
  }
}

/** What every first question needs is one file: each file more costs a tenth of a kilobyte. */
const shell =
  /(quiz\/src\/app|quiz\/src\/parts\/(bar|mark|option|progress|told|use-focus)|i18n\/template)\.tsx?$/

/** Files of words say which language and part they hold: `es-guide-….js`. */
function chunkName(moduleIds: string[]): string {
  const words = /kit:([\w-]+)\/(\w+)$/.exec(moduleIds[0] ?? '')
  return words === null ? 'assets/[name]-[hash].js' : `assets/${words[1]}-${words[2]}-[hash].js`
}
