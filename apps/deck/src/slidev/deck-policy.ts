import { policy, scriptSources } from '@read-the-room/web'

/** The page of a deck with its policy in front of everything that a policy governs. */
export function withPolicy(html: string): string {
  const own = policy({
    'script-src': scriptSources(html),
    // Slidev and Vue set styles on elements, which no hash can name.
    'style-src': "'self' 'unsafe-inline'",
    'font-src': "'self' data:",
    'img-src': "'self' data:",
    // The room on the same server; for a file, which has none, that is nowhere.
    'connect-src': "'self'",
  })
  const meta = `<meta http-equiv="Content-Security-Policy" content="${own}">`
  const opened = /<head>(\s*<meta charset="[^"]*"\s*\/?>)?/i
  if (!opened.test(html))
    throw new Error('Slidev wrote a page without a head: look at its index.html.')
  return html.replace(opened, (head) => `${head}\n${meta}`)
}
