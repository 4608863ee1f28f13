import { slides } from '@slidev/client/logic/slides.ts'
import { defineAppSetup } from '@slidev/types'
import { follow } from '../src/live/follow.ts'
import { sheet } from '../src/live/this-window.ts'

/** Before anything is drawn: the slides of one run sheet, and windows that find each other. */
export default defineAppSetup(({ router }) => {
  // A slide that somebody wrote into slides.md names no sheet and stands in all of them.
  const shown = slides.value.filter(
    ({ meta }) => meta.slide.frontmatter.sheets?.includes(sheet) ?? true,
  )
  slides.value = shown.map((route, index) => ({ ...route, no: index + 1 }))
  follow(router)
})
