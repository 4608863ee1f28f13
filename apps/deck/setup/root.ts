import { useNav } from '@slidev/client'
import { defineRootSetup } from '@slidev/types'
import { useActions } from '../src/live/act.ts'
import { listen } from '../src/live/listen.ts'

/** Keys work in every window that shows slides, whatever was clicked before. */
export default defineRootSetup(() => {
  if (!useNav().isPrintMode.value) listen(useActions())
})
