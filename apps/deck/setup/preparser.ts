import { load } from '@read-the-room/core/load'
import { definePreparserSetup } from '@slidev/types'
import { filler } from '../src/slidev/filler.ts'
import { target } from '../src/slidev/target.ts'

/** While writing, Slidev reads `slides.md` through this; a build brings its own filler. */
export default definePreparserSetup(() => {
  const wanted = target()
  return [filler(() => load(wanted.locale), wanted)]
})
