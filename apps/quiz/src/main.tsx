import locales from 'quiz:locales'
import 'quiz:brand.css'
import './styles/fonts.css'
import './styles/page.css'
import './styles/controls.css'
import './styles/options.css'
import './styles/kinds.css'
import './styles/start.css'
import './styles/screens.css'
import './styles/verdict.css'
import './styles/result.css'
import './styles/moment.css'
import './styles/room.css'
import './styles/print.css'
import { flushSync } from 'react-dom'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { Boundary } from './boundary.tsx'
import { bringOpening } from './opening.ts'
import { takeSingleTaps } from './single-taps.ts'
import { freshState } from './state/state.ts'
import { recalled } from './state/storage.ts'

const root = document.getElementById('quiz')
// Not the page's `lang`: a browser that translates the page changes that.
const tag = root?.dataset.locale ?? ''
const locale = locales[tag]
if (root === null || locale === undefined) throw new Error(`no words for "${tag}" in this page`)
takeSingleTaps(document)

// What `first-view.ts` shows of a link is there to be read, and makes room for the quiz. The start
// page is taken over as it stands, even where a way in was tapped in the meantime.
const drawn = root.hasChildNodes() && root.dataset.link === undefined
const opening = await bringOpening(tag, locale, drawn ? '' : location.hash)
const app = (
  <Boundary words={opening.words}>
    <App opening={{ ...opening, state: drawn ? freshState : recalled() }} />
  </Boundary>
)
if (drawn) hydrateRoot(root, app)
else flushSync(() => createRoot(root).render(app))
delete root.dataset.link
