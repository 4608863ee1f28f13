import { spokenIn, type Tongues } from '@read-the-room/core'
import { markPage } from '@read-the-room/web/page-tongue'

/** Marks every text on the page that a language borrows from another, on whichever screen. */
export function keepTongues(tongues: Tongues): void {
  markPage(document.body, spokenIn(tongues))
}
