import type { papers } from '@read-the-room/core'

/** A size of paper. */
export type Paper = (typeof papers)[number]
