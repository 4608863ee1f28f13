import { fileURLToPath } from 'node:url'
import { iconAddress } from '@read-the-room/brand'
import { direction, type Kit, type Logo, tongueOf } from '@read-the-room/core'
import { markHtml } from '@read-the-room/web/tongue'
import { type Plugin, type Rolldown, runnerImport } from 'vite'
import type { prerender } from '../src/prerender.tsx'
import { logoFile } from '../src/words/imprint.ts'
import { document } from './document.ts'
import { filesOf } from './files.ts'
import { firstView } from './first-view.ts'
import type { BuiltLocale } from './locale-table.ts'

const entry = fileURLToPath(new URL('../src/prerender.tsx', import.meta.url))

/**
 * Writes one page per language, its first views drawn and its style inside, in place of Vite's
 * own `index.html`. `plugins` resolve the content while the views are drawn.
 */
export function pages(locales: BuiltLocale[], plugins: () => Plugin[]): Plugin {
  return {
    name: 'quiz:pages',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_options, bundle) {
      const { module } = await runnerImport<{ prerender: typeof prerender }>(entry, {
        plugins: plugins(),
      })
      const style = takeStyle(bundle)
      const script = await firstView()
      for (const { name, kit, path } of locales) {
        const root = path === '' ? '' : '../'
        const { openings, ...drawn } = module.prerender(kit)
        const files = filesOf(bundle, name)
        const drawnPage = document({
          ...drawn,
          lang: kit.locale,
          direction: direction(kit.locale),
          title: kit.quiz.title,
          description: kit.quiz.intro,
          program: kit.quiz.program,
          paper: { words: kit.quiz.paper, href: `${root}../${path}#print-quiz` },
          icon: iconAddress(kit.workshop.colors),
          openings: Object.fromEntries(
            Object.entries(openings).map(([link, screen]) => [
              link,
              { screen, files: files.opening(link) },
            ]),
          ),
          root,
          files,
          script,
          style: style.replaceAll('url(./', `url(${root}assets/`),
          languages: published(locales),
          shared: sharedAs(kit, path),
        })
        const source = markHtml(drawnPage, kit.locale, tongueOf(kit))
        if (kit.logo !== undefined) this.emitFile(logoAsset(kit.logo))
        delete bundle[`${path}index.html`]
        this.emitFile({ type: 'asset', fileName: `${path}index.html`, source })
      }
    },
  }
}

/** The organization's logo as a file of its own. */
function logoAsset(logo: Logo): Rolldown.EmittedAsset {
  const [, data = ''] = logo.uri.split(',')
  return { type: 'asset', fileName: logoFile(logo), source: Buffer.from(data, 'base64') }
}

/** Search engines take only whole addresses, and the quiz knows its own only from the content. */
function published(locales: BuiltLocale[]): { lang: string; href: string }[] {
  return locales.flatMap(({ kit, path }) => {
    const { address } = kit.workshop
    if (address === undefined) return []
    return [{ lang: kit.locale, href: new URL(`quiz/${path}`, address).href }]
  })
}

/** This page and its picture on the home page, which the site takes. */
function sharedAs({ locale, workshop: { address } }: Kit, path: string) {
  if (address === undefined) return undefined
  return {
    page: new URL(`quiz/${path}`, address).href,
    picture: new URL(`pictures/quiz-${locale}.png`, address).href,
  }
}

/** Takes the style sheets out of the bundle: they go into the pages. */
function takeStyle(bundle: Rolldown.OutputBundle): string {
  const sheets = Object.values(bundle).filter(({ fileName }) => fileName.endsWith('.css'))
  for (const { fileName } of sheets) delete bundle[fileName]
  return sheets.map((sheet) => (sheet.type === 'asset' ? String(sheet.source).trim() : '')).join('')
}
