import { onScopeDispose, type Ref, ref } from 'vue'

/** The time in milliseconds, fresh four times a second. */
export function useNow(): Ref<number> {
  const now = ref(Date.now())
  const timer = setInterval(() => {
    now.value = Date.now()
  }, 250)
  onScopeDispose(() => clearInterval(timer))
  return now
}
