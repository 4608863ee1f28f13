import { readFileSync } from 'node:fs'
import type { BrowserName } from '@mdn/browser-compat-data'

const root = new URL('../../../../package.json', import.meta.url)

/** The browsers of a name in `browserslist`, as MDN and the build name them. */
const names: Record<string, { mdn: BrowserName[]; build: string[] }> = {
  // A web view shows pages inside other apps: it has the versions of Chrome.
  chrome: { mdn: ['chrome', 'chrome_android', 'webview_android'], build: ['chrome'] },
  edge: { mdn: ['edge'], build: ['edge'] },
  samsung: { mdn: ['samsunginternet_android'], build: [] },
  firefox: { mdn: ['firefox', 'firefox_android'], build: ['firefox'] },
  safari: { mdn: ['safari'], build: ['safari'] },
  // Other apps on an iPhone show pages with the same engine; they lack the worker, which is asked for.
  ios_saf: { mdn: ['safari_ios'], build: ['ios'] },
}

/** The oldest version of each browser that pages are made for. */
export type Oldest = { browser: BrowserName; version: number }[]

/** `browserslist` in the kit's own `package.json`: the one place that says which browsers it is for. */
export const oldest: Oldest = listed().flatMap(({ name, version }) =>
  name.mdn.map((browser) => ({ browser, version })),
)

/** The same for the build, which writes newer syntax in an older way: `safari15.4`. */
export const targets: string[] = listed().flatMap(({ name, version }) =>
  name.build.map((browser) => `${browser}${version}`),
)

function listed() {
  const { browserslist } = JSON.parse(readFileSync(root, 'utf8')) as { browserslist: string[] }
  return browserslist.map((line) => {
    const [, browser = '', version] = /^(\w+) >= (\d+(?:\.\d+)?)$/.exec(line) ?? []
    const name = names[browser]
    if (name === undefined)
      throw new Error(`browserslist: ${line} is none of ${Object.keys(names)}`)
    return { name, version: Number(version) }
  })
}
