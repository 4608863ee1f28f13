import { z } from 'zod'

/**
 * What a group held in an earlier version of the kit, one level higher or in another form: how to
 * know it, and one sentence that says where it belongs now.
 */
export const former = z.registry<{
  holds: (value: unknown, key: string) => boolean
  told: string
}>()
