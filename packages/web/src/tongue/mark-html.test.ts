import { expect, test } from 'vitest'
import { markHtml } from './mark-html.ts'

const tongue = (text: string) => {
  if (/^(Hello|"Tom & Ann's")/.test(text)) return 'en'
  return text.startsWith('Bonjour') ? 'fr' : undefined
}

test.each([
  ['<p>Hello</p>', '<p lang="en">Hello</p>'],
  ['<p class="lead">Hello there</p>', '<p lang="en" class="lead">Hello there</p>'],
  [
    '<h1 id="a"><span>Hello</span> Bonjour</h1>',
    '<h1 id="a"><span lang="en">Hello</span> Bonjour</h1>',
  ],
  ['<p>Hello <b>Bonjour</b></p>', '<p lang="en">Hello <b lang="fr">Bonjour</b></p>'],
  ['<p>Hello <b>12</b></p>', '<p lang="en">Hello <b>12</b></p>'],
  ['<p>&quot;Tom &amp; Ann&#x27;s&quot;</p>', '<p lang="en">&quot;Tom &amp; Ann&#x27;s&quot;</p>'],
  ['<p lang="de">Hello</p>', '<p lang="de">Hello</p>'],
  ['<p>Bonjour</p><p>Hello</p>', '<p>Bonjour</p><p lang="en">Hello</p>'],
  ['<style>Hello</style>', '<style>Hello</style>'],
  ['<div>1<br/>Hello</div>', '<div lang="en">1<br/>Hello</div>'],
  [
    '<!doctype html><html lang="fr"><title>Hello</title>',
    '<!doctype html><html lang="fr"><title lang="en">Hello</title>',
  ],
])('%s', (html, marked) => {
  expect(markHtml(html, 'fr', tongue)).toBe(marked)
})

test('a page that is whole stays as it is, letter by letter', () => {
  const html =
    '<!doctype html>\n<html lang="fr"><head><script>if (a<b) c()</script></head><body>\n<p a="1">Hi &amp; <i>so</i></p></body></html>\n'
  expect(markHtml(html, 'fr', () => undefined)).toBe(html)
})
