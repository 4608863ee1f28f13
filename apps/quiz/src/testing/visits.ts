import type { BrowserContextOptions, Disposable, Page } from 'playwright-core'
import { storageKey } from '../state/device.ts'
import { toSaved } from '../state/saved.ts'
import { freshState, type State } from '../state/state.ts'
import type { Site } from './site.ts'

/** What a visit finds: what is kept, and scripts that run before those of the page, at reloads too. */
export type Found = {
  saved?: State | undefined
  /** In place of a state any text whatever. */
  text?: string
  scripts?: ((page: Page) => Promise<Disposable>)[]
}

/** One page for many visits, each as on a fresh device. */
export type Visits = {
  page: Page
  /** Opens what comes after the quiz's address: a language's folder, a hash. */
  open: (to: string, found?: Found) => Promise<Page>
  close: () => Promise<void>
}

/**
 * A page that is used again: what a browser has fetched and compiled once is at hand, where a fresh
 * profile begins anew with each visit.
 */
export async function openVisits(site: Site, options?: BrowserContextOptions): Promise<Visits> {
  const page = await (await site.context(options)).newPage()
  const left: Disposable[] = []
  return {
    page,
    open: async (to, { saved = freshState, text = textOf(saved), scripts = [] } = {}) => {
      for (const script of left.splice(0)) await script.dispose()
      // A file of the same host, in which no program keeps anything while the device is emptied.
      await page.goto(new URL('../sw.js', site.address).href)
      await page.evaluate(fill, [storageKey, text] as const)
      for (const script of scripts) left.push(await script(page))
      await page.goto(site.address + to)
      return page
    },
    close: () => page.context().close(),
  }
}

function textOf(saved: State): string | undefined {
  return saved === freshState ? undefined : toSaved(saved)
}

function fill([key, text]: readonly [string, string | undefined]): void {
  localStorage.clear()
  sessionStorage.clear()
  if (text !== undefined) localStorage.setItem(key, text)
}
