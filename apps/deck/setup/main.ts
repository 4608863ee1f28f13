import { tongues } from 'virtual:deck-words'
import { spokenIn } from '@read-the-room/core'
import { markPage } from '@read-the-room/web/page-tongue'
import { slides } from '@slidev/client/logic/slides.ts'
import { defineAppSetup } from '@slidev/types'
import { watch } from 'vue'
import { follow } from '../src/windows/follow.ts'
import { sheet } from '../src/windows/this-window.ts'

/** Before anything is drawn: the slides of one run sheet, and windows that find each other. */
export default defineAppSetup(({ router }) => {
  let shown = ofSheet()
  slides.value = shown
  // While writing, a saved word brings the slides of all sheets anew.
  watch(
    slides,
    (list) => {
      if (list === shown) return
      shown = ofSheet()
      slides.value = shown
    },
    { flush: 'sync' },
  )
  follow(router)
  if (tongues.length > 0) markPage(document.body, spokenIn(tongues))
})

/** A slide that somebody wrote into slides.md names no sheet and stands in all of them. */
function ofSheet() {
  return slides.value
    .filter(({ meta }) => meta.slide.frontmatter.sheets?.includes(sheet) ?? true)
    .map((route, index) => ({ ...route, no: index + 1 }))
}
