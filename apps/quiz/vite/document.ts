import { hash, policy } from '@read-the-room/web'

/** What a page is made of; texts are plain, `screen`, `failed` and `style` are markup of our own. */
export type Page = {
  lang: string
  direction: 'ltr' | 'rtl'
  title: string
  description: string
  /** Said where the program cannot run. */
  program: string
  /** Where the same questions are on paper. */
  paper: { href: string; words: string }
  /** The prerendered first screen. */
  screen: string
  /** First views of links, by the name after `#`, and the files that each waits for. */
  openings: Record<string, { screen: string; files: string[] }>
  /** Says that a file did not arrive. */
  failed: string
  /** Says that the program fails. */
  broken: string
  style: string
  /** The mark in the browser's tab, as a data address. */
  icon: string
  /** Path from the page to the folder of the quiz: '' or '../'. */
  root: string
  /** The program and what every screen needs, and the first screen, inside the folder of the quiz. */
  files: { shell: string[]; start: string[] }
  /** What is run inside the page: it chooses the first view, then asks for the files. */
  script: string
  /** The same page in every language, where the published address is known. */
  languages: { lang: string; href: string }[]
  /** What a messenger shows of a link, where the published address is known: this page, a picture. */
  shared: { page: string; picture: string } | undefined
}

/** A whole page: everything for the first view is in it, and nothing may come from elsewhere. */
export function document(page: Page): string {
  const paths = (files: string[]) => files.map((file) => `./${page.root}${file}`).join(' ')
  const links = page.languages.map(
    ({ lang, href }) => `<link rel="alternate" hreflang="${text(lang)}" href="${text(href)}">`,
  )
  const openings = Object.entries(page.openings).map(
    ([name, { screen, files }]) =>
      `<template id="open-${name}" data-files="${paths(files)}">${screen}</template>`,
  )
  return `<!doctype html>
<html lang="${text(page.lang)}" dir="${page.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${ownPolicy(page)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(page.title)}</title>
<meta name="description" content="${text(page.description)}">
<meta name="referrer" content="no-referrer">
<style>${page.style}</style>
<link rel="icon" href="${page.icon}">
${[...links, ...shownIn(page)].join('\n')}
</head>
<body>
<noscript><p class="notice">${text(page.program)}
<a href="${page.paper.href}">${text(page.paper.words)}</a></p></noscript>
<div id="quiz" data-locale="${text(page.lang)}">${page.screen}</div>
${openings.join('\n')}
<template id="failed">${page.failed}</template>
<template id="broken">${page.broken}</template>
<script data-files="${paths(page.files.shell)}" data-start="${paths(page.files.start)}">${page.script}</script>
</body>
</html>
`
}

/** Open Graph: what a messenger shows of a link. Only whole addresses are of use there. */
function shownIn({ title, description, lang, shared }: Page): string[] {
  const tags = { title, description, type: 'website', locale: lang.replace('-', '_') }
  const { page, picture } = shared ?? {}
  return Object.entries({ ...tags, url: page, image: picture }).flatMap(([name, value]) =>
    value === undefined ? [] : [`<meta property="og:${name}" content="${text(value)}">`],
  )
}

/** Nothing but the quiz's own files, and this page's own style and script by their hashes. */
function ownPolicy({ style, script }: Page): string {
  return policy({
    'script-src': `'self' ${hash(script)}`,
    'style-src': hash(style),
    'img-src': "'self' data: blob:",
    'font-src': "'self'",
    'connect-src': "'self'",
    'worker-src': "'self'",
  })
}

function text(plain: string): string {
  return plain
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
