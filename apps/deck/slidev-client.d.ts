// What this deck uses of Slidev's client, whose own sources do not pass our compiler settings.
import type { ComputedRef, Ref } from 'vue'

type Route = { no: number; meta: { slide: { title?: string; frontmatter: { id?: string } } } }

/** Where the deck is and how to move in it. */
export function useNav(): {
  currentSlideRoute: ComputedRef<Route>
  currentSlideNo: ComputedRef<number>
}

/** The slide that a component stands on. */
export function useSlideContext(): { $page: Ref<number>; $clicks: Ref<number> }
