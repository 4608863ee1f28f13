import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brandCss, iconAddress, withOwn } from '@read-the-room/brand'
import type { Kit } from '@read-the-room/core'
import { pageScript } from '@read-the-room/web/worker'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Language } from '../files/edition.ts'
import { Missing } from './missing.tsx'

const script = fileURLToPath(new URL('lead.ts', import.meta.url))

/**
 * Writes `404.html`, which static hosts show for every address that leads nowhere. It may stand at
 * any depth, so that all it needs is in it. Comes when the folders of the site are there.
 */
export async function writeMissing(
  folder: string,
  kits: [Kit, ...Kit[]],
  languages: Language[],
): Promise<void> {
  const folders = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  )
  const page = (
    <Missing
      {...{ kits, folders }}
      pathOf={(locale) => languages.find((one) => one.locale === locale)?.path ?? ''}
      style={`${brandCss(withOwn(kits[0].workshop.colors))}${rules}`}
      icon={iconAddress(kits[0].workshop.colors)}
      script={await pageScript(script)}
    />
  )
  writeFileSync(join(folder, '404.html'), `<!doctype html>${renderToStaticMarkup(page)}\n`)
}

const rules = `
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.15rem/1.5 var(--family); }
main { display: grid; gap: 2.5rem; max-width: 34rem; margin: 0 auto; padding: 12vh 1.5rem; }
h1, h2, p { margin: 0 0 0.6rem; }
h1 { font-size: 2.2rem; line-height: 1.15; }
h2 { font-size: 1.4rem; }
section + section { padding-top: 2rem; border-top: 1px solid var(--rule); }
a { display: inline-block; padding: 0.6rem 0; color: var(--networking); font-weight: 700; }
`
