import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { brandCss, icon, nightCss, withOwn } from '@read-the-room/brand'
import type { Workshop } from '@read-the-room/core'

const fonts = join(
  dirname(
    createRequire(import.meta.url).resolve('@fontsource/atkinson-hyperlegible-next/package.json'),
  ),
  'files',
)
/** The style sheet by parts, in the order in which they may overrule each other. */
const parts = [
  'base.css',
  'front.css',
  'home.css',
  'reading.css',
  'sheets.css',
  'facilitator.css',
  'paper.css',
]
const cut = /-(latin|latin-ext)-(400|700)-normal\.woff2$/

/** Writes style sheet, fonts and icon into a folder: a page needs nothing from elsewhere. */
export function writeStyle(folder: string, colors: Workshop['colors']): void {
  const sheets = parts.map((name) =>
    readFileSync(new URL(`../css/${name}`, import.meta.url), 'utf8'),
  )
  const own = withOwn(colors)
  const brand = `${brandCss(own)}${nightCss(own)}`
  writeFileSync(join(folder, 'site.css'), `${faces()}${brand}\n${sheets.join('')}`)
  cpSync(fonts, join(folder, 'fonts'), {
    recursive: true,
    filter: (file) => file === fonts || cut.test(file),
  })
  writeFileSync(join(folder, 'icon.svg'), icon(colors))
}

/** The typeface by range, as its package splits it (ranges of Google Fonts' latin and latin-ext). */
function faces(): string {
  const ranges: Record<string, string> = {
    latin:
      'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
    'latin-ext':
      'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2C60-2C7F,U+A720-A7FF',
  }
  return readdirSync(fonts)
    .map((file) => ({ file, match: cut.exec(file) }))
    .map(({ file, match }) =>
      match === null
        ? ''
        : `@font-face{font-family:"Atkinson Hyperlegible Next";font-weight:${match[2]};font-display:swap;src:url(fonts/${file}) format("woff2");unicode-range:${ranges[match[1] ?? '']}}`,
    )
    .join('')
}
