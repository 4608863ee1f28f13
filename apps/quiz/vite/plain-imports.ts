import type { Plugin } from 'vite'

/**
 * Leaves dynamic imports as the browser knows them. Vite's helper loads styles and preloads beside
 * them, which no file of the quiz has, and its 1.2 kB would be read on every phone.
 */
export function plainImports(): Plugin {
  return {
    name: 'quiz:plain-imports',
    apply: 'build',
    enforce: 'pre',
    load: (id) =>
      id === '\0vite/preload-helper.js'
        ? 'export const __vitePreload = (load) => load()'
        : undefined,
  }
}
