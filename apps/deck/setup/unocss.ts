import { defineUnoSetup } from '@slidev/types'

/** Slidev's icons stand in controls that ours replace; drawing them all would take a sixth of a build. */
export default defineUnoSetup(() => ({ blocklist: [/(?:^|:)i-/] }))
