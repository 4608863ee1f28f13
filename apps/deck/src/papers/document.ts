import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { brandCss, iconAddress, withOwn } from '@read-the-room/brand'
import { type Kit, tongueOf } from '@read-the-room/core'
import { hash, policy } from '@read-the-room/web'
import { markHtml } from '@read-the-room/web/tongue'
import { createSSRApp, h, type VNode } from 'vue'
import { renderToString } from 'vue/server-renderer'

const require = createRequire(import.meta.url)
const ownCss = ['papers', 'guide', 'handout', 'read-along']
  .map((name) => readFileSync(new URL(`${name}.css`, import.meta.url), 'utf8'))
  .join('\n')

/** A whole page in the kit's look, with its typeface inside: it asks for nothing. */
export async function page(kit: Kit, title: string, body: VNode[]): Promise<string> {
  const content = await renderToString(createSSRApp({ render: () => h('main', body) }))
  const css = [brandCss(withOwn(kit.workshop.colors)), typeface(), ownCss].join('\n')
  const own = policy({ 'style-src': hash(css), 'font-src': 'data:', 'img-src': 'data:' })
  const head = await renderToString(createSSRApp({ render: () => h('title', title) }))
  return `<!doctype html>
<html lang="${kit.locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${own}">
<meta name="viewport" content="width=device-width, initial-scale=1">
${head}
<style>${css}</style>
<link rel="icon" href="${iconAddress(kit.workshop.colors)}">
</head>
<body>${markHtml(content, kit.locale, tongueOf(kit))}</body>
</html>
`
}

function typeface(): string {
  return [400, 700]
    .flatMap((weight) => ['latin', 'latin-ext'].map((set) => face(set, weight)))
    .join('')
}

function face(set: string, weight: number): string {
  const name = `atkinson-hyperlegible-next-${set}-${weight}-normal.woff2`
  const file = require.resolve(`@fontsource/atkinson-hyperlegible-next/files/${name}`)
  const range = set === 'latin' ? '' : 'unicode-range:U+0100-02FF,U+1E00-1EFF,U+2C60-2C7F;'
  return `@font-face{font-family:"Atkinson Hyperlegible Next";font-weight:${weight};${range}src:url(data:font/woff2;base64,${readFileSync(file).toString('base64')}) format("woff2")}`
}
