import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { stringify } from 'yaml'

/** Words that try to become code wherever they are shown; each one sets `ran` if it succeeds. */
export const hostile = {
  script: '<script>ran=1</script>',
  closing: '</script></title><script>ran=1</script>',
  handler: '<img src=x onerror=ran=1>',
  vue: '{{ 7*7 }} {{ ran=1 }}',
  markdown: '--- ``` *a* _b_ `c` [d](e) $f$',
  entity: '&lt;b&gt; &amp; &#x3c;',
  slide: '---\nlayout: iframe\nurl: //x\n---\n<b>{{ 7*7 }}</b>',
  component: '<Link to=1>x</Link> <svg/onload=ran=1>',
  fence: '```html\n<script>ran=1</script>\n```',
  letters: 'Ởặ Ж λ <b>b</b>',
}

const files = {
  'workshop.yml': {
    extends: 'read-the-room',
    organization: hostile.script,
    event: hostile.handler,
    contact: hostile.component,
    address: 'https://example.org/<script>ran=1</script>/kit/',
  },
  'en/dimensions.yml': {
    purpose: {
      networking: { headline: hostile.script, summary: hostile.entity },
      socializing: { headline: hostile.handler, summary: hostile.closing },
    },
    setting: {
      title: hostile.entity,
      networking: { headline: hostile.markdown },
      socializing: { headline: hostile.vue },
    },
  },
  'en/deck.yml': {
    title: hostile.vue,
    subtitle: hostile.slide,
    why: { heading: hostile.script, aim: hostile.fence },
    close: { heading: hostile.component },
  },
  'en/quiz.yml': {
    title: hostile.vue,
    intro: `${hostile.closing} ${hostile.letters}`,
    ways: { check: { title: hostile.handler, text: hostile.markdown } },
    check: hostile.component,
  },
  'en/site.yml': {
    title: hostile.script,
    description: `${hostile.closing} ${hostile.vue}`,
  },
  'en/scenarios.yml': {
    'conference-dinner': { title: hostile.handler, discuss: hostile.fence },
  },
}

/** Writes a folder in which every sentence is valid, and none is harmless. */
export function writeHostileFolder(folder: string): void {
  for (const [name, words] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), stringify(words, { lineWidth: 0 }))
  }
}
