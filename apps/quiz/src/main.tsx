import locales from 'quiz:locales'
import 'quiz:brand.css'
import './styles/fonts.css'
import './styles/page.css'
import './styles/controls.css'
import './styles/screens.css'
import './styles/moment.css'
import './styles/print.css'
import { flushSync } from 'react-dom'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { bringOpening } from './opening.ts'
import { freshState } from './state/state.ts'
import { recalled } from './state/storage.ts'

const root = document.getElementById('quiz')
const tag = document.documentElement.lang
const locale = locales[tag]
if (root === null || locale === undefined) throw new Error(`no words for "${tag}" in this page`)

// What `first-view.ts` shows of a link is there to be read, and makes room for the quiz. The start
// page is taken over as it stands, even where a way in was tapped in the meantime.
const drawn = root.hasChildNodes() && root.dataset.link === undefined
const opening = await bringOpening(tag, locale, drawn ? '' : location.hash)
const app = <App opening={{ ...opening, state: drawn ? freshState : recalled() }} />
if (drawn) hydrateRoot(root, app)
else flushSync(() => createRoot(root).render(app))
delete root.dataset.link
