import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pageTexts, withPdf } from '@read-the-room/browser/pdf'

/** The settings of fontconfig: which typefaces there are, and what stands in for which. */
type Fonts = { folder?: string; instead?: { of: string; by: string } }

/**
 * The words of every slide of a PowerPoint file as LibreOffice draws it, each line ended; undefined
 * where it is not installed.
 */
export async function drawnPages(
  pptx: Uint8Array,
  fonts: Fonts = {},
): Promise<string[] | undefined> {
  const program = officePath()
  if (program === undefined) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'deck-'))
  const file = join(folder, 'deck.pptx')
  const config = join(folder, 'fonts.conf')
  writeFileSync(file, pptx)
  writeFileSync(config, fontConfig(fonts))
  // Its own profile: LibreOffice that runs already would take the file and answer nothing.
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  const flags = ['--headless', '--convert-to', 'pdf', '--outdir', folder, file]
  execFileSync(program, [profile, ...flags], {
    env: { ...process.env, FONTCONFIG_FILE: config },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const pages = await withPdf(readFileSync(join(folder, 'deck.pdf')), (pdf) => pageTexts(pdf, '\n'))
  rmSync(folder, { recursive: true })
  return pages
}

function officePath(): string | undefined {
  return ['soffice', 'libreoffice']
    .flatMap((name) => (process.env.PATH ?? '').split(':').map((folder) => join(folder, name)))
    .find((path) => existsSync(path))
}

function fontConfig({ folder, instead }: Fonts): string {
  const more = folder === undefined ? '' : `<dir>${folder}</dir>`
  const match =
    instead === undefined
      ? ''
      : `<match target="pattern"><test name="family"><string>${instead.of}</string></test>` +
        `<edit name="family" mode="assign" binding="strong"><string>${instead.by}</string></edit></match>`
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><include>/etc/fonts/fonts.conf</include>${more}${match}</fontconfig>`
}
