import type { ObjectDirective } from 'vue'

/** Type sizes in pixels of the canvas. The least one is the lint's: about 24 on a screen of 1280. */
const sizes = [
  92, 86, 80, 74, 68, 62, 58, 54, 50, 46, 42, 38, 36, 34, 32, 30, 28, 26, 25, 24, 23, 22, 21, 20,
  19, 18,
]

type Watch = { measure: () => void; end: () => void }
const watches = new WeakMap<HTMLElement, Watch>()

/**
 * `v-fit="30"` gives an element the largest type, at most so large, in which its content stays
 * inside. What is smaller or larger within it is written in `em`. Text that is too long for the
 * least size overflows, and the lint names it.
 */
export const vFit: ObjectDirective<HTMLElement, number> = {
  mounted(element, { value }) {
    const measure = () => enlarge(element, value)
    const shown = new ResizeObserver(measure)
    shown.observe(element)
    document.fonts.addEventListener('loadingdone', measure)
    // WebKit may have loaded the face before it was asked to tell.
    void document.fonts.ready.then(measure)
    const end = () => {
      shown.disconnect()
      document.fonts.removeEventListener('loadingdone', measure)
    }
    watches.set(element, { measure, end })
  },
  updated(element) {
    watches.get(element)?.measure()
  },
  unmounted(element) {
    watches.get(element)?.end()
  },
}

function enlarge(element: HTMLElement, most: number): void {
  for (const size of sizes.filter((one) => one <= most)) {
    element.style.fontSize = `${size}px`
    if (element.scrollHeight <= element.clientHeight && element.scrollWidth <= element.clientWidth)
      return
  }
}
