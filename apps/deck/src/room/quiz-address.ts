import { useNav } from '@slidev/client'
import { computed } from 'vue'
import { joinAddress } from './place.ts'
import { useRoom } from './use-room.ts'

/** Where a code leads a phone: into the room, or nothing while no address is known. */
export function useQuizAddress() {
  const { slides } = useNav()
  const { key } = useRoom()
  // The slide with the code is the one that knows where the quiz is.
  const quiz = computed(
    () =>
      slides.value
        .map(({ meta }) => meta.slide.frontmatter)
        .find(({ layout, address }) => layout === 'code' && address !== undefined)?.address,
  )
  return computed(() =>
    key.value === null ? undefined : joinAddress(key.value.code, quiz.value, key.value.address),
  )
}
