import locales from 'quiz:locales'
import { light, mark } from '@read-the-room/brand'
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { App } from './app.tsx'
import { Drawing } from './parts/drawing.tsx'
import { firstWords } from './words/words.ts'

/** The first screen of a language as markup, and the mark for the browser's tab. */
export async function prerender(tag: string): Promise<{ screen: string; icon: string }> {
  const locale = locales[tag]
  if (locale === undefined) throw new Error(`no words for "${tag}"`)
  const { default: screen } = await locale.parts.screen()
  const icon = renderToStaticMarkup(<Drawing className="mark" drawing={mark('mixed')} />)
  return {
    screen: renderToString(<App words={firstWords(tag, screen)} />),
    icon: icon
      .replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"')
      .replaceAll('var(--mixed)', light.mixed),
  }
}
