import { fullscreen } from '@slidev/client/state/index.ts'
import { computed, ref } from 'vue'

const query = window.matchMedia('(display-mode: fullscreen)')
const byBrowser = ref(query.matches)
query.addEventListener('change', ({ matches }) => {
  byBrowser.value = matches
})

/** Whether the deck fills the screen, by its own button or by the browser's. */
export const fillsScreen = computed(() => fullscreen.isFullscreen.value || byBrowser.value)
