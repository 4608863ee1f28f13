// What this deck uses of Slidev's client. Its own sources do not pass our compiler settings, so
// tsconfig.json points every import of it here.
import type { DefineComponent, Ref } from 'vue'

/** What a slide says of itself, as far as something beside its layout reads it. */
export type Frontmatter = {
  id?: string
  block?: string
  scenario?: string
  layout?: string
  address?: string
  votes?: unknown[]
  scene?: unknown[]
  sheets?: string[]
  clock?: { step: number; label: string; seconds: number }[]
}

/** A slide as Slidev routes to it. */
export type Route = {
  no: number
  meta: {
    slide: { title?: string; noteHTML?: string; frontmatter: Frontmatter }
  }
}

/** How far a slide has been clicked through. */
export type Clicks = { current: number; total: number }

/** Where the deck is and how to move in it. */
export function useNav(): {
  slides: Ref<Route[]>
  currentSlideRoute: Ref<Route>
  currentSlideNo: Ref<number>
  nextRoute: Ref<Route>
  clicksContext: Ref<Clicks>
  hasNext: Ref<boolean>
  hasPrev: Ref<boolean>
  isPresenter: Ref<boolean>
  isPrintMode: Ref<boolean>
  next(): Promise<void>
  prev(): Promise<void>
  nextSlide(): Promise<void>
  prevSlide(): Promise<void>
  goFirst(): Promise<void>
  goLast(): Promise<void>
  go(no: number, clicks?: number): Promise<void>
}

/** The slide that a component stands on. */
export function useSlideContext(): { $page: Ref<number>; $clicks: Ref<number> }

/** Clicks of a slide that is shown at a fixed one. */
export function createFixedClicks(route: Route, clicks: number): Clicks

/** Whether the list of slides is open. */
export const showOverview: Ref<boolean>
export const fullscreen: { isFullscreen: Ref<boolean>; toggle(): Promise<void> }

/** All slides of the deck. */
export const slides: Ref<Route[]>

/** Ends Slidev's own way to keep windows together. */
export function disableBuiltinSync(): void

/** Slidev's components that the presenter view and the print page use. */
declare const component: DefineComponent<{
  isMain?: boolean
  renderContext?: string
  clicksContext?: Clicks
  route?: Route
}>
export default component
