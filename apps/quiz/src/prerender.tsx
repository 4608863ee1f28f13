import { light, mark } from '@read-the-room/brand'
import { Picture } from '@read-the-room/brand/react'
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { App } from './app.tsx'
import type { ScreenWords } from './words/derived.ts'
import { firstWords } from './words/words.ts'

/** The first screen of a language as markup, and the mark for the browser's tab. */
export function prerender(tag: string, words: ScreenWords): { screen: string; icon: string } {
  const icon = renderToStaticMarkup(<Picture className="mark" drawing={mark('mixed')} />)
  return {
    screen: renderToString(<App words={firstWords(tag, words)} />),
    icon: icon
      .replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"')
      .replaceAll('var(--mixed)', light.mixed),
  }
}
