import locales from 'quiz:locales'
import 'quiz:brand.css'
import './styles/fonts.css'
import './styles/page.css'
import './styles/controls.css'
import './styles/screens.css'
import './styles/moment.css'
import './styles/print.css'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { firstWords } from './words/words.ts'

const root = document.getElementById('quiz')
const tag = document.documentElement.lang
const locale = locales[tag]
if (root === null || locale === undefined) throw new Error(`no words for "${tag}" in this page`)

const { default: screen } = await locale.parts.screen()
const app = <App words={firstWords(tag, screen)} />
if (root.hasChildNodes()) hydrateRoot(root, app)
else createRoot(root).render(app)
