import type { ObjectDirective } from 'vue'

const watches = new WeakMap<HTMLElement, ResizeObserver>()

/**
 * `v-lanes` keeps marks beside a text apart: of two that stand at the same line, the later one
 * moves one lane out (`--lane`, counted from 0).
 */
export const vLanes: ObjectDirective<HTMLElement> = {
  mounted(element) {
    const shown = new ResizeObserver(() => spread(element))
    shown.observe(element)
    watches.set(element, shown)
    spread(element)
  },
  updated: spread,
  unmounted(element) {
    watches.get(element)?.disconnect()
  },
}

function spread(element: HTMLElement): void {
  const taken = new Map<number, number>()
  for (const mark of element.querySelectorAll<SVGElement>('.beside')) {
    const line = Math.round(mark.getBoundingClientRect().top)
    const lane = taken.get(line) ?? 0
    mark.style.setProperty('--lane', String(lane))
    taken.set(line, lane + 1)
  }
}
