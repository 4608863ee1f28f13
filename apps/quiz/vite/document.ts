import { createHash } from 'node:crypto'

/** What a page is made of; texts are plain, `screen` and `style` are markup of our own. */
export type Page = {
  lang: string
  direction: 'ltr' | 'rtl'
  title: string
  description: string
  /** Said where the program cannot run. */
  program: string
  /** The prerendered first screen. */
  screen: string
  style: string
  /** The mark in the browser's tab, as SVG. */
  icon: string
  /** Path from the page to the folder of the quiz: '' or '../'. */
  root: string
  /** The program, inside the folder of the quiz. */
  script: string
  /** What the program asks for at once: the rest of its code, the words of the first screen. */
  early: string[]
  /** The same page in every language, where the published address is known. */
  languages: { lang: string; href: string }[]
}

/** A whole page: everything for the first view is in it, and nothing may come from elsewhere. */
export function document(page: Page): string {
  const { root } = page
  const links = page.languages.map(
    ({ lang, href }) => `<link rel="alternate" hreflang="${text(lang)}" href="${text(href)}">`,
  )
  return `<!doctype html>
<html lang="${text(page.lang)}" dir="${page.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(page.style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(page.title)}</title>
<meta name="description" content="${text(page.description)}">
<meta name="referrer" content="no-referrer">
<style>${page.style}</style>
<script type="module" src="${root}${page.script}"></script>
${page.early.map((file) => `<link rel="modulepreload" href="${root}${file}">`).join('\n')}
<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(page.icon)}">
${links.join('\n')}
</head>
<body>
<div id="quiz">${page.screen}</div>
<noscript><p class="notice">${text(page.program)}</p></noscript>
</body>
</html>
`
}

/** Nothing but the quiz's own files, and this page's own style by its hash. */
function policy(style: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

function text(plain: string): string {
  return plain
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
