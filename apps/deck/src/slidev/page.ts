import type { Kit } from '@read-the-room/core'
import { hostLink, hostPlace } from '../room/host-link.ts'
import { withPolicy } from './deck-policy.ts'
import { guard } from './guard.ts'

/**
 * The page that Slidev wrote, made fit for any browser: its storage guarded before a module runs, a
 * sentence where no script may run or none starts, and its policy.
 */
export function finished(html: string, { deck }: Pick<Kit, 'deck'>): string {
  const opened = /<head>(\s*<meta charset="[^"]*"\s*\/?>)?/i
  const first = `(${guard})(window);(${hostLink})(window, '${hostPlace}')`
  const guarded = html.replace(opened, (head) => `${head}\n<script>${first}</script>`)
  const app = /<div id="app"><\/div>/
  if (!app.test(guarded))
    throw new Error('Slidev wrote a page without #app: look at its index.html.')
  return withPolicy(guarded.replace(app, () => `<div id="app">${waiting(deck.stuck)}</div>`))
}

/** Seen at once without scripts, and after five seconds where they do not start. */
function waiting(sentence: string): string {
  const style = `.stuck{margin:20vh auto;max-width:30em;padding:1em;font:20px/1.5 sans-serif;animation:stuck 0s 5s both}
@keyframes stuck{from{visibility:hidden}}`
  const text = sentence.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
  return `<style>${style}</style><noscript><style>.stuck{animation:none}</style></noscript><p class="stuck">${text}</p>`
}
