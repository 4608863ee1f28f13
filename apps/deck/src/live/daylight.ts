import type { Ref } from 'vue'
import { sharedState } from '../windows/shared-state.ts'

/** Whether the room is so bright that dark slides are shown on light ground. */
export const daylight: Ref<boolean> = sharedState('daylight', false)
