import locales from 'quiz:locales'
import 'quiz:brand.css'
import './styles/fonts.css'
import './styles/quiz.css'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { freshState } from './state/state.ts'
import { recall } from './state/storage.ts'
import { firstWords } from './words/words.ts'

const root = document.getElementById('quiz')
const locale = document.documentElement.lang
const loaders = locales[locale]
if (root === null || loaders === undefined) throw new Error(`no words for "${locale}" in this page`)

const found = recall()
const state = typeof found === 'object' ? found.state : freshState(newSeed())
const { default: screen } = await loaders.screen()
createRoot(root).render(
  <App words={firstWords(locale, screen)} state={state} lost={found === 'unreadable'} />,
)

/** Eight random letters: enough that two phones at a table rarely share an order. */
function newSeed(): string {
  return crypto.getRandomValues(new Uint32Array(1))[0]?.toString(36) ?? ''
}
