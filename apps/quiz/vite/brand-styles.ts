import { brandCss, nightCss, withOwn } from '@read-the-room/brand'
import type { Workshop } from '@read-the-room/core'
import type { Plugin } from 'vite'

const id = 'quiz:brand.css'

/** `import 'quiz:brand.css'`: the brand's custom properties, in the organization's own colors. */
export function brandStyles({ colors }: Workshop): Plugin {
  const own = withOwn(colors)
  const css = `${brandCss(own)}${nightCss(own)}`
  return {
    name: 'quiz:brand-styles',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load: (resolved) => (resolved === `\0${id}` ? css : undefined),
  }
}
